import type { functions as fi } from '../fi/functions';
import { recognised } from './recognised';

/** Texts of the functions that staff write in cells. */
export const functions: typeof fi = {
  catalogue: {
    'HETU.TARKISTA': {
      title: 'Check a personal identity code',
      description: 'Tells whether a personal identity code is right: OK, or what is wrong with it.',
    },
    'HETU.SYNTYMAAIKA': {
      title: 'Date of birth from a personal identity code',
      description: 'Gives the date of birth of a personal identity code. Format the cell as a date.',
    },
    IKA: {
      title: 'Age',
      description: 'Counts the age in full years from a personal identity code or a date of birth.',
    },
    KOHDERYHMA: {
      title: 'Membership of the target group',
      description:
        'Tells whether a person belongs to the target group: yes, no or review, with the reason beside it.',
    },
    KUNTA: {
      title: 'Municipality',
      description:
        'Recognises a municipality by name or code and gives the code or the name. One that no longer exists on the day becomes the one into which it was merged.',
    },
    KIELI: {
      title: 'Language',
      description: 'Recognises a language by name or code and gives the code or the name.',
    },
    KANSALAISUUS: {
      title: 'Nationality',
      description:
        'Recognises a nationality by country, code or adjective and gives the country code or the name.',
    },
    ETUUS: {
      title: 'Benefit',
      description:
        'Recognises a benefit in abbreviations and inflected forms: labour market subsidy, basic allowance, earnings-related allowance or no benefit.',
    },
    POSTINUMERO: {
      title: 'Postcode',
      description: 'Gives a postcode as a text of five digits, or the municipality that it is in.',
    },
    KESTO: {
      title: 'Length of unemployment',
      description: 'Counts the full weeks from the day on which it began, or gives the class of the length.',
    },
    ERAPAIVA: {
      title: 'Next deadline',
      description:
        'Gives the last day for the next initial interview or job search discussion, with which it is and whether it is overdue beside it. Format the cell as a date.',
    },
  },
  parameters: {
    personId: { name: 'personal_id', description: 'A personal identity code, or a column of them.' },
    person: {
      name: 'person',
      description: 'A personal identity code or a date of birth, or a column of them.',
    },
    municipality: {
      name: 'municipality',
      description: 'Name or code of the municipality of residence, or a column of them.',
    },
    benefit: { name: 'benefit', description: 'A benefit, or a column of them.' },
    motherTongue: {
      name: 'mother_tongue',
      description: 'Name or code of the mother tongue, or a column of them.',
    },
    language: { name: 'language', description: 'Name or code of a language, or a column of them.' },
    nationality: { name: 'nationality', description: 'Name or code of a country, or a column of them.' },
    employmentCode: {
      name: 'employment_code',
      description:
        'An employment code, or a column of them. The code 00 must be written as text. Without this everybody is a jobseeker.',
    },
    jobSearchStart: {
      name: 'job_search_start',
      description: 'The day on which the job search began, or a column of them.',
    },
    memberSince: {
      name: 'client_since',
      description: 'The day from which the person has been a client, or a column of them.',
    },
    earningsRelatedRight: {
      name: 'earnings_related_right',
      description:
        'Right to an earnings-related allowance: yes or no, or a column of them. Decides instead of the benefit.',
    },
    postalCode: { name: 'postcode', description: 'A postcode, or a column of them.' },
    start: { name: 'start', description: 'The day on which unemployment began, or a column of them.' },
    lastContact: {
      name: 'last_contact',
      description:
        'The day on which the client was last met, or a column of them. An empty cell: not met yet.',
    },
    answerAndExplanation: {
      name: 'result',
      description: '"both" (default), "answer" or "explanation". Choose one of them in an Excel table.',
    },
    codeOrName: { name: 'result', description: '"code" (default) or "name".' },
    codeOrMunicipality: { name: 'result', description: '"code" (default) or "municipality".' },
    weeksOrClass: { name: 'result', description: '"weeks" (default) or "class".' },
    date: {
      name: 'date',
      description: 'The day for which the result is computed. Default: the day of computing.',
    },
    profile: {
      name: 'profile',
      description: 'Profile of the service area, such as "savonlinna-2021" (default).',
    },
  },
  choices: recognised.choices,
  answers: {
    ok: 'OK',
    okBut: (remarks) => `OK (${remarks})`,
    benefits: {
      'labour-market-subsidy': 'labour market subsidy',
      'basic-allowance': 'basic allowance',
      'earnings-related': 'earnings-related allowance',
      none: 'no benefit',
    },
    overdue: (deadline) => `${deadline}, overdue`,
    noDeadline: 'no deadline can be told',
  },
  reasons: {
    notPerson: 'The cell holds neither a personal identity code nor a date of birth.',
    postalCodeNotListed: 'The postcode is not in the register, so its municipality cannot be told.',
  },
  refusals: {
    tooLarge: () =>
      'The range is too large for one formula. Choose only the rows of the list, not the whole column, or split the formula.',
    unequalShapes: () => 'The ranges differ in size. Choose the same rows of each column.',
    date: () => 'The date cannot be read. Write it as "31.3.2021" or refer to a cell that holds a date.',
    choice: (words) => `Write one of these as the result: ${words}.`,
    profile: (ids) => `There is no such profile. The profiles are ${ids}.`,
    unexpected: () => 'Something unexpected went wrong in the calculation. Tell your administrator.',
  },
};

import { counted } from '../counted';
import type { CommandTexts } from '../fi/command-texts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

export const template: CommandTexts['template'] = {
  sheets: {
    sheetNames: { guide: 'Instructions', lists: 'Lists' },
    month: (year, month) => `${MONTHS[month - 1] ?? ''} ${year}`,
    fields: {
      personId:
        'Eleven characters without spaces, for example 010190-999W. Where the client has no Finnish identity code, leave this empty and write the date of birth.',
      lastName: 'All last names.',
      firstNames: 'All first names, or the one in use.',
      fullName: 'Last name and first names.',
      birthDate: 'Only where there is no identity code. In the form 1.1.1990.',
      streetAddress: 'Street and number.',
      postalCode: 'Five digits, leading zeros too: 00100.',
      city: 'The postal town of the address.',
      municipality:
        'The home municipality of the Population Information System. Choose from the list: those of the area come first.',
      phone: 'The number as it is dialled, for example 040 123 4567.',
      email: 'One address.',
      motherTongue: 'The mother tongue of the Population Information System. Choose from the list.',
      nationality:
        'Choose the country from the list. Of several nationalities one of which is Finnish, choose Finland.',
      serviceLanguage: 'The language in which the client is served, if it is not the mother tongue.',
      benefit: 'The benefit that is being paid. Choose from the list; where none is paid, choose no benefit.',
      earningsRelatedRight:
        'yes, where there is a right to the earnings-related allowance, though it is not being paid; else no.',
      employmentCode: 'A code of two digits, 00–08. The sheet Instructions tells what they mean.',
      jobSearchStart: 'The day on which the job search began.',
      unemploymentStart: 'The day on which the present unemployment began.',
      memberSince:
        'The day on which membership began. It goes on though the conditions no longer hold. Leave empty for a new client.',
      serviceNeed: "The officer's assessment. Leave empty where there is none.",
      referral: 'The specialist to whom the client has been referred. Several are kept apart by commas.',
      nonDisclosure:
        'yes, where the client has a non-disclosure order. Municipality, address and phone are then not shown in any result.',
      coach:
        'The present personal coach. The list has those with free places. Leave empty for a new client: the program proposes one.',
      locked: 'yes, where the coach must not be changed.',
      lastContact: 'The day of the last contact with the client.',
      notes: 'Free text. Nothing about health.',
    },
    lists: {
      municipalities: 'Municipalities',
      languages: 'Languages',
      countries: 'Countries',
      benefits: 'Benefits',
      employmentCodes: 'Codes',
      yesNo: 'Yes or no',
      serviceNeeds: 'Needs for service',
      referrals: 'Specialists',
      specialities: 'Target groups',
      coaches: 'Coach in the list',
      placesLeft: 'Order',
      coachesWithPlaces: 'Coaches with places',
    },
    refusals: {
      personId:
        'An identity code has 11 characters: the date of birth in six digits, a mark, three digits and a check character, for example 010190-999W. Where there is no code, leave the cell empty.',
      postalCode: 'A postcode has five digits, for example 57130.',
      date: (latest) => `Write a date such as ${latest}. It cannot be later than that.`,
      choice:
        'Choose a value from the list: the arrow beside the cell, or Alt + down arrow. Where nothing is known, leave the cell empty.',
      referral: 'The list has no such specialist. Several specialists are kept apart by commas.',
      coach: 'This coach has no free places, or is not on the sheet Coaches.',
      heading: {
        title: 'The heading is protected',
        message: 'The program knows the column by its heading. Press Esc to restore it.',
      },
      computed: {
        title: 'A computed value',
        message: 'The workbook or the program computes this column itself.',
      },
      workingTime: 'Write the working time in per cent, 0–100 %.',
      ownLimit: (limit) => `Write a whole number 0–${limit}, or leave the cell empty.`,
      absence: 'Write a date, for example 1.7.2021.',
    },
    guide: {
      title: (month) => `Client list, ${month}`,
      subtitle: (profile, date) => `${profile} · reference date ${date}`,
      steps: {
        title: 'How to fill in the list',
        lines: [
          'Write the clients on the sheet Clients, one person a row. Empty rows do not count.',
          'Choose a value from the list where an arrow appears beside the cell. Alt + down arrow opens the list too.',
          'Identity code, postcode, employment code and phone number are text, so leading zeros stay.',
          'Check the coaches on the sheet Coaches. Free places are counted while you fill in the list.',
          'The number of clients on the sheet Coaches counts every row that names the coach, those to be reviewed too.',
          'Paste what you copy from elsewhere as values (Paste Special – Values). A plain paste takes the checks away.',
          'You may sort and filter rows, and add columns of your own at the right. Do not change the headings.',
        ],
      },
      colours: {
        title: 'What the colours say',
        missing: {
          sample: 'yellow, dashed line',
          meaning: "A required value is missing from the client's row.",
        },
        wrong: {
          sample: 'red, whole line',
          meaning:
            'There is a mistake in the identity code, mostly in its check character, or a heading was changed.',
        },
        repeated: {
          sample: 'blue, dotted line',
          meaning: 'The same identity code stands on another row too, or a coach has more rows than places.',
        },
      },
      columns: {
        title: 'Columns',
        headings: { column: 'Column', required: 'Required', meaning: 'What to write in it' },
        required: 'yes',
      },
      codes: { title: 'Employment codes', code: 'Code', meaning: 'Meaning' },
      ready: {
        title: 'When the list is ready',
        lines: (date) => [
          'Save the workbook. Omavalmentaja checks it, shares the clients out and makes the summary: in Excel by its pane, else by the command',
          `omavalmentaja run LIST.xlsx -o RESULT.xlsx --lang en --date ${date}`,
          "This workbook stays as it is. Next month's list is made from the result.",
        ],
      },
    },
  },
  written: (file, month) => `Wrote ${file}: client list, ${month}`,
  carried: (clients, coaches) =>
    `From the last result ${counted(clients, 'client', 'clients')} and ${counted(coaches, 'coach', 'coaches')}`,
  otherColumns: (headings) =>
    `At the end of the list, columns that the template has no place for: ${headings}`,
  otherProfile: (before, now) =>
    `The last result was made by the profile ${before}: the settings are now those of the profile ${now}`,
};

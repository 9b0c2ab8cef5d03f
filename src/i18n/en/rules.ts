import type { rules as finnish } from '../fi/rules';
import type { StaffKind } from '../../core/model/staff-column';
import type { RuleText } from '../rule-text';
import { fieldNames } from './field-names';

const names: Readonly<Record<string, string | undefined>> = fieldNames;
const derivedNames: Readonly<Record<string, string | undefined>> = {
  age: 'age',
  membership: 'belongs to the target group',
  young: 'young',
  noEarningsRelated: 'no earnings-related allowance',
  unemploymentWeeks: 'weeks of unemployment',
  longTermUnemployed: 'long-term unemployed',
  servicePoint: 'service point',
} satisfies Readonly<Record<StaffKind, string>>;
const nameOf = (field: string | number | undefined): string | undefined => names[field ?? ''];

/** What people read of each rule, in English. See the Finnish texts. */
export const rules: Record<keyof typeof finnish, RuleText> = {
  'absence-ends-before-it-begins': {
    title: 'Absence ends before it begins',
    message: () =>
      'The coach’s absence ends earlier than it begins. It is taken to last until further notice.',
    resolve: 'Check the first and the last day of the absence.',
  },
  'absence-unreadable': {
    title: 'Date of absence cannot be read',
    message: () => 'A date of the coach’s absence cannot be read. It is left aside.',
    resolve: 'Write the date in the form 31.3.2021.',
  },
  'age-implausible': {
    title: 'The age does not suit a jobseeker',
    message: () => 'The client is under 15 or over 68 years old.',
    resolve: 'Check the identity code or the date of birth.',
  },
  'another-list': {
    title: 'The workbook has another list',
    message: ({ count }) =>
      count === undefined
        ? 'The workbook has more lists that look like client lists. They were not read.'
        : `The workbook has more lists that look like client lists (${count}). They were not read.`,
    resolve: 'Check that the list that was read is the one you meant.',
  },
  'benefit-against-employment-code': {
    title: 'The benefit does not suit the employment code',
    message: ({ code }) =>
      code === undefined
        ? 'The row has a benefit, though no unemployment benefit is usually paid with the employment code.'
        : `With employment code ${code} no unemployment benefit is usually paid, but the row has a benefit.`,
    resolve: 'Check the employment code and the benefit.',
  },
  'benefit-unknown': {
    title: 'Benefit not recognised',
    message: () => 'The benefit in the cell is not recognised.',
    resolve: 'Write labour market subsidy, basic allowance, earnings-related allowance or no benefit.',
  },
  'birth-date-mismatch': {
    title: 'The date of birth does not match the identity code',
    message: () =>
      'The date of birth is another than in the identity code. The age was worked out of the identity code.',
    resolve: 'Check which is right. The row may hold data of two people.',
  },
  'blank-rows-skipped': {
    title: 'Empty rows skipped',
    message: ({ count }) =>
      `There are empty rows in the middle of the list${inBrackets(count)}. They were skipped.`,
    resolve: 'Nothing needs to be done.',
  },
  'cell-error-value': {
    title: 'Error value in the cell',
    message: ({ error }) =>
      error === undefined
        ? 'The formula in the cell gives an error, so the value cannot be used.'
        : `The formula in the cell gives the error ${error}, so the value cannot be used.`,
    resolve: 'Correct the formula or write the right value in the cell.',
  },
  'coach-absent': {
    title: 'The personal coach is away',
    message: () => 'The client’s personal coach is away on the reference date.',
    resolve: 'Share the clients out to others for the time, if the absence is long.',
  },
  'coach-id-taken': {
    title: 'Two coaches with the same id',
    message: () => 'Another coach already has this id. This coach gets an id made from the name.',
    resolve: 'Give each coach an id of their own.',
  },
  'coach-language-unknown': {
    title: 'Coach’s language not recognised',
    message: () => 'One of the coach’s languages is not recognised. It is left aside.',
    resolve: 'Write the names of the languages separated with commas, for example Finnish, Russian.',
  },
  'coach-misspelt': {
    title: 'Coach’s name misspelt',
    message: ({ suggestion }) =>
      suggestion === undefined
        ? 'The name of the coach probably has a misspelling. It was read as the nearest name.'
        : `The name of the coach probably has a misspelling. It was read as: ${suggestion}.`,
    resolve: 'Check that the coach is the right one and correct the name.',
  },
  'coach-municipality-unknown': {
    title: 'Coach’s municipality not recognised',
    message: () => 'One of the coach’s municipalities is not recognised. It is left aside.',
    resolve:
      'Write the names of the municipalities separated with commas, or leave the cell empty if all will do.',
  },
  'coach-over-limit': {
    title: 'The coach has too many clients',
    message: () =>
      'The coach has more clients on the list than the limit allows. This client is among the last of them.',
    resolve: 'Share the clients out again (step Share out) or give the client another coach.',
  },
  'coach-row-unclear': {
    title: 'Row is not a coach',
    message: () => 'The row on the sheet of coaches has only text that is not a name. It was not read.',
    resolve: 'If the row is a coach, write the coach’s name and working time.',
  },
  'coach-speciality-unknown': {
    title: 'Coach’s target group not recognised',
    message: () => 'One of the coach’s target groups is not recognised. It is left aside.',
    resolve: 'Write young people, immigrants or both, or leave the cell empty.',
  },
  'coach-twice': {
    title: 'Coach listed twice',
    message: () => 'The same coach is on an earlier row. This row was not read.',
    resolve: 'Delete the extra row. If they are two people, give each an id of their own.',
  },
  'coach-unknown': {
    title: 'Personal coach not recognised',
    message: () => 'The cell does not tell which coach is meant.',
    resolve:
      'Write the name as it stands on the sheet of coaches. If several share a name, write the coach’s id.',
  },
  'coach-without-name': {
    title: 'Coach’s name missing',
    message: () => 'The row on the sheet of coaches has neither name nor id. It was not read.',
    resolve: 'Add the name or delete the row.',
  },
  'column-constant': {
    title: 'The column has the same value for everybody',
    message: ({ column }) =>
      column === undefined
        ? 'The column has the same value on every row, though clients usually differ in it.'
        : `Column ${column} has the same value on every row, though clients usually differ in it.`,
    resolve: 'Check that the column was not filled down with one value by accident.',
  },
  'column-unsure': {
    title: 'A column was not surely recognised',
    message: ({ column, field }) => {
      const name = nameOf(field);
      return column === undefined || name === undefined
        ? 'A column looks familiar, but was not read, because that is not certain.'
        : `Column ${column} looks like ${name}, but was not read, because that is not certain.`;
    },
    resolve: 'Mend the heading, or say what the column is.',
  },
  'contact-several': {
    title: 'Several contact details in one cell',
    message: () => 'The cell has several phone numbers or addresses. The first one is used.',
    resolve: 'Check that the client can be reached by the first one.',
  },
  'date-before-1990': {
    title: 'Date before 1990',
    message: () => 'The date is before 1990, which is unusual in this column. It is used as it stands.',
    resolve: 'Check the date, above all the year.',
  },
  'date-before-birth': {
    title: 'A date is before the birth',
    message: ({ field }) => {
      const name = nameOf(field);
      return name === undefined
        ? 'The row has a date before the client’s birth.'
        : `The row has a date before the client’s birth: ${name}.`;
    },
    resolve: 'Check the date and the identity code.',
  },
  'date-doubtful': {
    title: 'The date can be read in another way',
    message: () =>
      'The date was read, but it can be read in another way: the year has two digits, it is not certain which is the day and which the month, or there is more than a date in the cell.',
    resolve: 'Check the date and write it as 31.3.2021.',
  },
  'date-future': {
    title: 'Date in the future',
    message: () => 'The date is after the reference date, though it should have passed.',
    resolve: 'Check the date, above all the year.',
  },
  'date-impossible': {
    title: 'No such day in the calendar',
    message: () => 'The calendar has no such day.',
    resolve: 'Correct the date.',
  },
  'date-repaired': {
    title: 'Way of writing the date corrected',
    message: () => 'The date was written in an unusual way, but it could be read.',
    resolve: 'Check that the date was read correctly.',
  },
  'date-too-early': {
    title: 'Date too long ago',
    message: () => 'The date is so long ago that it cannot be right.',
    resolve: 'Check the date, above all the year.',
  },
  'date-unreadable': {
    title: 'Date cannot be read',
    message: () => 'The content of the cell cannot be read as a date.',
    resolve: 'Write the date in the form 31.3.2021.',
  },
  'date-without-day': {
    title: 'Day missing from the date',
    message: () => 'The cell has a month and a year but no day. The program does not guess the day.',
    resolve: 'Add the day: write the date in the form 31.3.2021.',
  },
  'duplicate-person': {
    title: 'Same person listed twice',
    message: ({ row }) =>
      row === undefined
        ? 'The same personal identity code is on an earlier row. This row gets no coach.'
        : `The same personal identity code is on row ${row}. This row gets no coach.`,
    resolve: 'Delete the extra row or correct the wrong personal identity code.',
  },
  'edge-spaces': {
    title: 'Extra spaces',
    message: () =>
      'The text has extra spaces before, after or between its words. Filters and pivot tables take it for another value.',
    resolve: 'Nothing needs to be done. The tidied text can be written into the list.',
  },
  'email-format': {
    title: 'E-mail address not valid',
    message: () => 'The content of the cell is not a working e-mail address.',
    resolve: 'Correct the address to the form name@example.fi.',
  },
  'email-shared': {
    title: 'Many have the same e-mail',
    message: () => 'More than three clients have the same e-mail address.',
    resolve: 'Check that the address is the client’s own.',
  },
  'employment-code-unknown': {
    title: 'Employment code not recognised',
    message: () => 'The content of the cell is not an employment code.',
    resolve: 'Write the employment code with two digits, for example 02.',
  },
  'empty-column': {
    title: 'Columns are empty',
    message: ({ columns }) =>
      columns === undefined
        ? 'The list has columns with nothing on any row.'
        : `These columns have nothing on any row: ${columns}.`,
    resolve: 'Fill the columns in, or delete them if they are not needed.',
  },
  'formula-like-text': {
    title: 'Text looks like a formula',
    message: () =>
      'The text begins with =, +, - or @ like a formula. It stays text and is never run as a formula.',
    resolve: 'Remove the sign from the beginning if it does not belong to the text.',
  },
  'formula-without-value': {
    title: 'Result of a formula missing',
    message: ({ count }) => `The file has formulas whose results have not been saved${inBrackets(count)}.`,
    resolve: 'Open the file in Excel, save it and try again.',
  },
  'formulas-among-data': {
    title: 'The list has formulas',
    message: ({ count }) =>
      count === undefined
        ? 'Cells of the list hold formulas. Their last computed values were read.'
        : `Cells of the list hold formulas (${count}). Their last computed values were read.`,
    resolve: 'If the formulas point at another file, turn them into values before you share the list.',
  },
  'heading-used-twice': {
    title: 'Two columns for the same thing',
    message: ({ field, column }) => {
      const name = nameOf(field);
      const used = column === undefined ? 'One of them is used.' : `Column ${column} is not used.`;
      return name === undefined
        ? `There is more than one column for the same thing. ${used}`
        : `There is more than one column for the same thing: ${name}. ${used}`;
    },
    resolve: 'Check that the right column is used and give the other columns another heading.',
  },
  'hidden-columns': {
    title: 'Hidden columns in the list',
    message: ({ count }) => `The list has hidden columns${inBrackets(count)}. They were read too.`,
    resolve: 'Check that the hidden columns belong to the list.',
  },
  'hidden-rows': {
    title: 'Hidden rows in the list',
    message: ({ count }) => `The list has hidden rows${inBrackets(count)}. They were read too.`,
    resolve: 'Check that the hidden rows belong to the list.',
  },
  'invisible-characters': {
    title: 'Invisible characters',
    message: () =>
      'The cell has characters that nobody sees, such as a soft hyphen. Searches and filters do not find such a value.',
    resolve: 'Nothing needs to be done. The tidied value can be written into the list.',
  },
  'language-unknown': {
    title: 'Language not recognised',
    message: () => 'The cell does not tell which language is meant.',
    resolve: 'Write the name of one language, for example Russian, or its code, for example ru.',
  },
  'leading-zero-restored': {
    title: 'Zero missing from the start',
    message: () => 'Excel had dropped the zero at the start of the number. It was put back.',
    resolve: 'Change the column to text, so that Excel does not drop the zero again.',
  },
  'lock-over-limit': {
    title: 'Locked to a coach who is full',
    message: () => 'The client is locked to a coach whose limit has been reached already.',
    resolve: 'Unlock this client or another client of the same coach.',
  },
  'lock-without-coach': {
    title: 'Lock without a coach',
    message: () => 'The row is marked as locked but has no coach that is recognised.',
    resolve: 'Add a coach or remove the lock.',
  },
  'minor-with-earnings-related': {
    title: 'A minor has an earnings-related allowance',
    message: () => 'The client is under 18, but the benefit is an earnings-related allowance.',
    resolve: 'Check the benefit and the identity code.',
  },
  'missing-column': {
    title: 'Column missing',
    message: ({ field }) => {
      const name = nameOf(field);
      return name === undefined
        ? 'The client list lacks a column that is needed.'
        : `The client list lacks a column: ${name}.`;
    },
    resolve: 'Add the column or correct its heading so that it is recognised.',
  },
  mojibake: {
    title: 'Letters have turned into signs',
    message: () =>
      'The file was once opened in the wrong encoding, so that letters such as å, ä and ö have turned into other signs. The text was read as it was at first.',
    resolve: 'Check the text and accept the correction.',
  },
  'municipality-merged': {
    title: 'Municipality no longer exists',
    message: ({ name, into }) =>
      name === undefined || into === undefined
        ? 'The municipality has been merged into another and no longer exists.'
        : `The municipality of ${name} no longer exists: it has been merged into ${into}.`,
    resolve: 'Check where the client lives and change to the present municipality.',
  },
  'municipality-unknown': {
    title: 'Municipality not recognised',
    message: () => 'The cell does not tell which municipality is meant.',
    resolve: 'Write the name of the municipality or its number.',
  },
  'name-format': {
    title: 'No letters in the name',
    message: () => 'The content of the cell is not a name.',
    resolve: 'Write the client’s name.',
  },
  'nationality-several': {
    title: 'Several nationalities',
    message: () =>
      'The cell has several nationalities. The Finnish one is used if it is among them, otherwise the first.',
    resolve: 'Check that the client’s target group is right.',
  },
  'nationality-unknown': {
    title: 'Nationality not recognised',
    message: () => 'The cell does not tell which nationality is meant.',
    resolve: 'Write the name of the country, for example Estonia, or its code, for example EE.',
  },
  'no-coaches': {
    title: 'No coaches given',
    message: () => 'No list of coaches was found, so clients were not shared out to coaches.',
    resolve: 'Add to the workbook a sheet with the coaches’ names and working times.',
  },
  'no-employment-code-column': {
    title: 'No employment code in the list',
    message: () =>
      'The client list has no column for the employment code, so all its clients were taken for jobseekers.',
    resolve: 'Check that the list has only jobseekers, or add a column for the employment code.',
  },
  'non-disclosure-shows-address': {
    title: 'A non-disclosure row has contact details',
    message: () =>
      'The client has a non-disclosure order, but the list has an address, a municipality or a phone number. Sheets that the program makes do not show them.',
    resolve:
      'Delete the details from the list unless they are needed, and take care when you share the list.',
  },
  'non-disclosure-unclear': {
    title: 'Non-disclosure order unclear',
    message: () =>
      'The cell does not tell whether the client has a non-disclosure order. To be safe, the row is treated as having one.',
    resolve: 'Check the matter and write yes or no.',
  },
  'note-row-skipped': {
    title: 'Another row skipped',
    message: ({ row }) =>
      row === undefined
        ? 'The list has a row that is not a client but a note or a subheading. It was not read.'
        : `Row ${row} is not a client but a note or a subheading. It was not read.`,
    resolve: 'Check that the row is not a client.',
  },
  'number-precision-lost': {
    title: 'Last digits of the number are gone',
    message: () => 'Excel keeps only some digits of a number (at most 15), so that the last ones are gone.',
    resolve: 'Change the column to text, look up the right value and write it again.',
  },
  'own-heading-taken': {
    title: 'Own heading belongs to another column',
    message: ({ field }) =>
      `A heading of your own on the sheet of settings belongs to another column already${inBrackets(nameOf(field))}. It is not used.`,
    resolve: 'Delete the heading or move it to the row of the right column.',
  },
  'own-limit-above-profile': {
    title: 'Limit too high',
    message: () => 'The coach’s own limit is above the one that the working time allows. It has no effect.',
    resolve: 'Lower the limit or leave the cell empty.',
  },
  'own-limit-unreadable': {
    title: 'Limit cannot be read',
    message: () =>
      'The coach’s own limit is not a number. The limit that the working time allows is used instead.',
    resolve: 'Write the highest number of clients in digits, or leave the cell empty.',
  },
  'own-word-twice': {
    title: 'Own word has two meanings',
    message: ({ field }) =>
      `The sheet of settings gives one word two meanings${inBrackets(nameOf(field))}. The first holds.`,
    resolve: 'Leave one row for the word.',
  },
  'own-word-unclear': {
    title: 'Meaning of an own word not known',
    message: ({ field, suggestion }) =>
      `The meaning given to a word of your own on the sheet of settings is not known${inBrackets(nameOf(field))}. The word is not used.${suggestion === undefined ? '' : ` The right meaning may be ${suggestion}.`}`,
    resolve: 'Write as the meaning a word that the program knows, for example labour market subsidy.',
  },
  'person-id-check-character': {
    title: 'Check character does not match',
    message: () =>
      'The last character of the personal identity code does not fit its digits: there is a typing error.',
    resolve: 'Check the whole code, not only its last character.',
  },
  'person-id-format': {
    title: 'Personal identity code in a wrong form',
    message: () => 'The content of the cell does not have the form of a personal identity code.',
    resolve: 'Write the whole code: date of birth, mark, three digits and check character.',
  },
  'person-id-future': {
    title: 'Date of birth in the future',
    message: () => 'By the personal identity code the client has not been born yet.',
    resolve: 'Check the year and the mark in the personal identity code.',
  },
  'person-id-impossible-date': {
    title: 'No such day in the identity code',
    message: () => 'The personal identity code begins with a day that the calendar does not have.',
    resolve: 'Check the first six digits of the personal identity code.',
  },
  'person-id-individual-number': {
    title: 'Impossible individual number',
    message: () => 'The individual number in the personal identity code is one that nobody is given.',
    resolve: 'Check the three digits after the mark in the personal identity code.',
  },
  'person-id-number': {
    title: 'Personal identity code turned into a number',
    message: () =>
      'Excel has taken the personal identity code for a number, and its characters cannot be restored.',
    resolve: 'Change the column to text and write the personal identity code again.',
  },
  'person-id-repaired': {
    title: 'Way of writing the identity code corrected',
    message: () =>
      'The personal identity code had extra spaces, small letters or a wrong mark. The corrected code has the right form.',
    resolve: 'Nothing needs to be done. The correction can be written into the list.',
  },
  'person-id-scientific': {
    title: 'Identity code restored from a number',
    message: () =>
      'Excel has taken a personal identity code with the letter E for a number. The only code that fits the number was worked out.',
    resolve: 'Check the personal identity code, accept the correction and change the column to text.',
  },
  'person-id-temporary': {
    title: 'Temporary personal identity code',
    message: () => 'The personal identity code is temporary or meant for tests.',
    resolve: 'Check whether the client has been given a permanent personal identity code.',
  },
  'person-under-two-codes': {
    title: 'The same person under two codes',
    message: ({ row }) =>
      row === undefined
        ? 'Another row has the same name and date of birth, but another identity code.'
        : `Row ${row} has the same name and date of birth, but another identity code.`,
    resolve: 'Check whether it is the same person, and keep the right code on the list.',
  },
  'phone-format': {
    title: 'Phone number not valid',
    message: () => 'The content of the cell is not a phone number.',
    resolve:
      'Correct the number, for example to 040 123 4567. A foreign number begins with + and the country’s number.',
  },
  'phone-shared': {
    title: 'Many have the same phone number',
    message: () => 'More than three clients have the same phone number.',
    resolve: 'Check that the number is the client’s own.',
  },
  placeholder: {
    title: 'Placeholder instead of data',
    message: () =>
      'The cell has a sign or word that only says that the data is missing. It is read as empty.',
    resolve: 'Find out the data and write it in the cell.',
  },
  'postal-code-against-municipality': {
    title: 'The postcode is of another municipality',
    message: () =>
      'The postcode is of another municipality than the home municipality. That may be so at borders, and where the address is elsewhere.',
    resolve: 'Check the municipality of residence in the population register, if membership depends on it.',
  },
  'postal-code-format': {
    title: 'Postcode not valid',
    message: () => 'The content of the cell is not a postcode of five digits.',
    resolve: 'Correct the postcode.',
  },
  'postal-code-leading-zero': {
    title: 'Zeros missing from the postcode',
    message: () => 'Zeros at the start of the postcode had been dropped. They were put back.',
    resolve: 'Check the postcode and change the column to text, so that Excel does not drop the zeros again.',
  },
  'postal-code-unknown': {
    title: 'Postcode not known',
    message: () => 'The postcode is not in the list of postcodes. It may be that of a P.O. box or a company.',
    resolve: 'Check the postcode.',
  },
  'previous-client-missing': {
    title: 'Clients of last month are missing',
    message: ({ count, rows }) =>
      count === undefined || rows === undefined
        ? 'Clients of last month are not on this list.'
        : `Clients of last month are not on this list (${count}). Their rows on last month’s list: ${rows}.`,
    resolve: 'Check that they have ended. If not, add them to the list.',
  },
  'profile-dates': {
    title: 'Rules not in force',
    message: () => 'The rules of the chosen area are not in force on the reference date.',
    resolve: 'Change the reference date or choose rules that are in force then.',
  },
  'profile-unknown-rule': {
    title: 'Rule of the profile not known',
    message: ({ name }) =>
      `The profile has a setting for a rule that is not known or cannot be set${inBrackets(name)}. It is not used.`,
    resolve: 'Correct the id of the rule in the profile’s file, or remove the setting.',
  },
  'referral-unknown': {
    title: 'Referral not recognised',
    message: () =>
      'The cell has a referral that is not recognised. The ones that are recognised are counted.',
    resolve: 'Write the referral as it stands in the settings. Separate several referrals with commas.',
  },
  'repeated-header-skipped': {
    title: 'Repeated heading row skipped',
    message: ({ row }) =>
      row === undefined
        ? 'The heading row is repeated in the middle of the list. It was not read as a client.'
        : `The heading row is repeated on row ${row}. It was not read as a client.`,
    resolve: 'Nothing needs to be done.',
  },
  'required-column-nearly-empty': {
    title: 'A column that is needed is nearly empty',
    message: ({ column, field }) => {
      const name = nameOf(field);
      return column === undefined || name === undefined
        ? 'The column is filled in on a few rows alone, though membership is decided by it.'
        : `Column ${column} (${name}) is filled in on a few rows alone, though membership is decided by it.`;
    },
    resolve: 'Fill the column in, or the membership of the others is left to be reviewed.',
  },
  'required-value-missing': {
    title: 'Value missing',
    message: () => 'The cell is empty, though its value is needed to decide the target group.',
    resolve: 'Add the value.',
  },
  'service-language-no-coach': {
    title: 'No coach speaks the service language',
    message: () => 'None of the personal coaches speaks the client’s service language.',
    resolve: 'Book an interpreter, or add the language to the coach who speaks it.',
  },
  'service-language-not-known': {
    title: 'The service language is not the mother tongue',
    message: () => 'The service language is a foreign language that is not the client’s mother tongue.',
    resolve: 'Check that the client knows the service language.',
  },
  'service-need-unknown': {
    title: 'Need for service not recognised',
    message: () => 'The assessment of the need for service in the cell is not recognised.',
    resolve: 'Write independent, supported or much support.',
  },
  'settings-bad-value': {
    title: 'Value of a setting not accepted',
    message: ({ key }) =>
      `The value of a setting is not accepted${inBrackets(key)}. The area’s usual value is used instead.`,
    resolve: 'Correct the value on the sheet of settings.',
  },
  'settings-unknown-key': {
    title: 'Setting not known',
    message: ({ key }) =>
      `The sheet of settings has a setting that is not known${inBrackets(key)}. It is not used.`,
    resolve: 'Check the name of the setting or delete the row.',
  },
  'staff-value-differs': {
    title: 'A value filled in by hand differs from the computed one',
    message: ({ derived }) => {
      const name = derivedNames[derived ?? ''];
      return name === undefined
        ? 'The cell says something else than what the program worked out of the other columns. The cell is left as it is.'
        : `The cell says something else than what the program worked out of the other columns (${name}). The cell is left as it is.`;
    },
    resolve: 'Compare it with the column that the program completes, and mend the one that is wrong.',
  },
  'text-too-long': {
    title: 'Text too long',
    message: ({ length, limit }) =>
      length === undefined || limit === undefined
        ? 'The cell has more text than belongs here.'
        : `The cell has ${length} characters. At most ${limit} fit here.`,
    resolve: 'Check whether too much text was pasted by mistake and shorten it.',
  },
  'totals-row-skipped': {
    title: 'Totals row skipped',
    message: ({ row }) =>
      row === undefined
        ? 'The list has a totals row. It was not read as a client.'
        : `Row ${row} is a totals row. It was not read as a client.`,
    resolve: 'Check that the row is not a client.',
  },
  'unemployment-after-job-search': {
    title: 'Unemployment began long after the job search',
    message: () => 'The unemployment began more than two years after the job search.',
    resolve: 'Check the dates: the job search may have ended and begun again.',
  },
  'value-misspelt': {
    title: 'Probable misspelling',
    message: ({ suggestion }) =>
      suggestion === undefined
        ? 'The cell probably has a misspelling. It was read as the nearest known value.'
        : `The cell probably has a misspelling. It was read as: ${suggestion}.`,
    resolve: 'Check that the value was read correctly and correct the misspelling.',
  },
  'working-time-above-full': {
    title: 'Working time above a hundred per cent',
    message: () => 'The coach’s working time is above a hundred per cent. It is taken as full time.',
    resolve: 'Write the working time as a percentage, for example 100 or 50.',
  },
  'working-time-missing': {
    title: 'Working time missing',
    message: () => 'The coach’s working time is missing. It is taken as full time.',
    resolve: 'Write the working time as a percentage, for example 100 or 50.',
  },
  'working-time-unreadable': {
    title: 'Working time cannot be read',
    message: () => 'The coach’s working time cannot be read. The coach gets no clients.',
    resolve: 'Write the working time as a percentage, for example 100 or 50.',
  },
  'wrong-area': {
    title: 'Most live elsewhere',
    message: ({ count, total }) =>
      count === undefined || total === undefined
        ? 'Most clients’ municipality of residence is outside the area of the profile.'
        : `Most clients’ municipality of residence is outside the area of the profile (${count}/${total}).`,
    resolve: 'Check that you chose the right list and the right profile.',
  },
  'wrong-type': {
    title: 'Wrong kind of value in the cell',
    message: () => 'The cell has a number, a date or TRUE/FALSE, which does not belong in this column.',
    resolve: 'Check whether the value is in the wrong column and write the right one.',
  },
  'yes-no-unknown': {
    title: 'Unclear whether yes or no',
    message: () => 'The cell does not tell whether the answer is yes or no.',
    resolve: 'Write yes or no.',
  },

  // Found while sheets are read and coaches are assigned: not rules of the catalogue.
};

function inBrackets(value: string | number | undefined): string {
  return value === undefined ? '' : ` (${value})`;
}

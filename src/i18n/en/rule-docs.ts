import type { RuleDoc } from '../rule-doc';

/** In alphabetical order. */
export const ruleDocs = {
  'age-implausible': {
    why: 'A wrong age puts the client into a wrong group; most often the century of the code is wrong.',
    example: '12 years old on the reference date',
    source: 'Decision: what a careful officer would look at',
  },
  'another-list': {
    why: 'An old copy in the same workbook may be the one that should not be read, or the one that should.',
    example: 'Sheets “List” and “List old”',
    source: 'Decision: what a careful officer would look at',
  },
  'benefit-against-employment-code': {
    why: 'One of the two is wrong, and both decide the target group.',
    example: 'Code 05 and labour-market subsidy',
    source: 'Unemployment Security Act 1290/2002',
  },
  'benefit-unknown': {
    why: 'The benefit decides about the target group; an unknown one is not guessed.',
    example: 'kesäloma',
    source: 'Act on the municipal trials 1269/2020, section 4; act 671/2022, section 5',
  },
  'birth-date-mismatch': {
    why: 'The row may hold data of two people, so that the service goes to the wrong one.',
    example: '010190-999W and 10.1.1990',
    source:
      'Government Decree on the Population Information System 128/2010, section 2, as amended by 690/2022',
  },
  'blank-rows-skipped': {
    why: 'A blank row may cut an Excel table and its filter.',
    example: 'Row 214 is blank',
    source: 'Decision: what a careful officer would look at',
  },
  'cell-error-value': {
    why: 'Under an error value there is no data, so the client is left to be reviewed.',
    example: '#N/A',
    source: 'ECMA-376 (the file format of Excel)',
  },
  'coach-absent': {
    why: 'The client cannot reach the coach, and nobody watches the deadlines.',
    example: 'Away 1.3.–30.6.',
    source: 'Decision: what a careful officer would look at',
  },
  'coach-misspelt': {
    why: 'The client would change coaches for nothing, because the present one is not recognised.',
    example: 'Valmentajja Ville, where the list has Valmentaja Ville',
    source: 'Damerau–Levenshtein distance 1 (F. J. Damerau 1964); limits by decision',
  },
  'coach-unknown': {
    why: 'The client would be assigned anew, though he or she has a coach.',
    example: 'V. Tuntematon',
    source: 'Decision: what is open to reading is not guessed',
  },
  'column-constant': {
    why: 'A date or name filled down looks right, but figures and deadlines go wrong.',
    example: 'Unemployment began on 1.1.2020 for all',
    source: 'Decision: what a careful officer would look at',
  },
  'column-unsure': {
    why: 'A column that is not read is missing from the decision on the target group.',
    example: 'Heading “Kunta”, cells with names',
    source: 'Decision: what is open to reading is not guessed',
  },
  'contact-several': {
    why: 'A message goes to the first alone.',
    example: '044 555 3036, 044 555 3037',
    source: 'ITU-T E.164',
  },
  'date-before-1990': {
    why: 'A wrong year makes somebody unemployed for decades, which shows in the service track and in the durations of the summary.',
    example: '1.3.1921 as the start of unemployment',
    source: 'Decision: the limit is 1.1.1990',
  },
  'date-before-birth': {
    why: 'The date or the code is wrong, so durations and deadlines are.',
    example: 'Job search from 1.1.1985, born in 1990',
    source: 'Decision: what a careful officer would look at',
  },
  'date-doubtful': {
    why: 'A date that is misread moves deadlines and durations by months or years.',
    example: '1.3.21',
    source: 'Decision: what is open to reading is not guessed',
  },
  'date-future': {
    why: 'What is yet to come cannot have begun.',
    example: '1.4.2026 on 31.3.2026',
    source: 'Decision: what a careful officer would look at',
  },
  'date-impossible': {
    why: 'A day that does not exist was written; the right one is not known.',
    example: '31.2.2021',
    source: 'Decision: what a careful officer would look at',
  },
  'date-repaired': {
    why: 'Excel neither sorts nor counts a date that is text.',
    example: '1. maaliskuuta 2021',
    source: 'Decision: what a careful officer would look at',
  },
  'date-too-early': {
    why: 'There is a slip in the year.',
    example: '1.3.1021',
    source: 'Decision: what a careful officer would look at',
  },
  'date-unreadable': {
    why: 'Without a date no deadline or duration can be worked out.',
    example: 'keväällä',
    source: 'Decision: what is open to reading is not guessed',
  },
  'date-without-day': {
    why: 'Whether a year or month is full depends on the day; it is not guessed.',
    example: '2.2021',
    source: 'Decision: what is open to reading is not guessed',
  },
  'duplicate-person': {
    why: 'A client who is counted twice takes two places and bends the figures.',
    example: 'The same code on rows 5 and 90',
    source:
      'Government Decree on the Population Information System 128/2010, section 2, as amended by 690/2022',
  },
  'edge-spaces': {
    why: 'Filters and pivot tables count a word and the same word with a space as two values, so that counts are split.',
    example: '“Savonlinna ”',
    source: 'RFC 4180, section 2.4: spaces are part of a field',
  },
  'email-format': {
    why: 'The message does not arrive.',
    example: 'asiakas(at)example.fi',
    source: 'RFC 5321 and RFC 5322',
  },
  'email-shared': {
    why: 'The address is often filled down or somebody else’s, and messages go astray.',
    example: 'info@example.fi on five rows',
    source: 'Decision: what a careful officer would look at',
  },
  'employment-code-unknown': {
    why: 'The code decides whether somebody is a jobseeker; an unknown one is left to be reviewed.',
    example: '99',
    source: 'The trial’s target group by employment code (City of Helsinki)',
  },
  'empty-column': {
    why: 'A heading promises data that is not there.',
    example: 'A column of phones without a number',
    source: 'Decision: what a careful officer would look at',
  },
  'formula-like-text': {
    why: 'Another program may run the text as a formula when the list is opened as CSV, and a formula can fetch or send data.',
    example: '=1+1',
    source: 'OWASP: CSV Injection',
  },
  'formula-without-value': {
    why: 'The result is not in the file, so the cell reads as empty.',
    example: '=VLOOKUP(…) saved by a program that does not compute',
    source: 'ECMA-376 (the file format of Excel)',
  },
  'formulas-among-data': {
    why: 'The value changes with what the formula points at.',
    example: "='[old.xlsx]List'!B2",
    source: 'ECMA-376 (the file format of Excel)',
  },
  'heading-used-twice': {
    why: 'One column alone is read, and it may be the wrong one.',
    example: 'Puhelin and Puhelinnumero',
    source: 'Decision: what a careful officer would look at',
  },
  'hidden-columns': {
    why: 'A hidden column is read all the same, and nobody sees it.',
    example: 'Column F is hidden',
    source: 'Decision: what a careful officer would look at',
  },
  'hidden-rows': {
    why: 'Hidden clients are counted, though they are not seen.',
    example: 'A filter is on',
    source: 'Decision: what a careful officer would look at',
  },
  'invisible-characters': {
    why: 'A value copied from a web page or another program looks right, but searches and filters do not find it.',
    example: 'Savon-linna (with an invisible soft hyphen for the hyphen)',
    source: 'Unicode 16.0, section 23.2: Layout Controls',
  },
  'language-unknown': {
    why: 'The mother tongue decides the target group and the service language.',
    example: 'marsu',
    source: 'ISO 639; names of languages from the Unicode CLDR',
  },
  'leading-zero-restored': {
    why: 'Without the zero, codes and phone numbers are wrong in other programs.',
    example: '2 for the code 02',
    source: 'ECMA-376 (the file format of Excel)',
  },
  'lock-over-limit': {
    why: 'The limit is not broken, so some locked clients are left without a coach.',
    example: '101 locked to one coach',
    source: 'Decision: at most 100 clients a full-time personal coach',
  },
  'lock-without-coach': {
    why: 'The lock holds nobody anywhere, and the client is assigned like the others.',
    example: 'Locked x, no coach',
    source: 'Decision: what a careful officer would look at',
  },
  'minor-with-earnings-related': {
    why: 'The benefit or the birth date is wrong, and both decide the target group.',
    example: '17 years old, earnings-related allowance',
    source: 'Unemployment Security Act 1290/2002',
  },
  'missing-column': {
    why: 'Without the column some groups are left to be reviewed for everybody.',
    example: 'The list has no column of benefits',
    source: 'Act on the municipal trials 1269/2020, section 4; act 671/2022, section 5',
  },
  mojibake: {
    why: 'A garbled name ends up in letters, and a town or language is not recognised, so that the client is left for review.',
    example: 'MÃ¤ntyharju',
    source: 'WHATWG Encoding Standard: UTF-8 and windows-1252',
  },
  'municipality-merged': {
    why: 'The client’s present municipality may be of another area.',
    example: 'Pertunmaa after 1.1.2025',
    source: 'Statistics Finland: classifications of municipalities 2021 and 2026',
  },
  'municipality-unknown': {
    why: 'The municipality of residence decides whose client somebody is.',
    example: 'Timbuktu',
    source: 'Statistics Finland: classifications of municipalities 2021 and 2026',
  },
  'name-format': {
    why: 'Without a name the client can neither be served nor found.',
    example: '123',
    source: 'Decision: what a careful officer would look at',
  },
  'nationality-several': {
    why: 'A citizen of Finland is not of the group of immigrants, whatever other nationality he or she has.',
    example: 'Suomi ja Viro',
    source: 'Act on the municipal trials 1269/2020, section 4; act 671/2022, section 5',
  },
  'nationality-unknown': {
    why: 'The nationality decides the target group.',
    example: 'marsilainen',
    source: 'ISO 3166-1; names of countries from the Unicode CLDR',
  },
  'no-coaches': {
    why: 'Without coaches nobody can be assigned.',
    example: 'The workbook has no sheet of coaches',
    source: 'Decision: at most 100 clients a full-time personal coach',
  },
  'no-employment-code-column': {
    why: 'The list is taken to be of jobseekers; others must be left out by hand.',
    example: 'The list has no employment codes',
    source: 'The trial’s target group by employment code (City of Helsinki)',
  },
  'non-disclosure-shows-address': {
    why: 'The address is seen by everybody who gets the list.',
    example: 'Non-disclosure x, a street address',
    source: 'Act on the Population Information System 661/2009, sections 36 and 37',
  },
  'non-disclosure-unclear': {
    why: 'An address shown wrongly cannot be taken back, so an unclear mark counts as an order.',
    example: 'ehkä',
    source: 'Act on the Population Information System 661/2009, sections 36 and 37',
  },
  'note-row-skipped': {
    why: 'If the row was a client after all, he or she is left without a service.',
    example: 'Päivitetty 3.3.2021',
    source: 'Decision: what a careful officer would look at',
  },
  'number-precision-lost': {
    why: 'The zeros at the end look like digits, but a call or letter goes to the wrong person.',
    example: '3.58446E+11',
    source: 'Microsoft: Excel specifications and limits (number precision 15 digits)',
  },
  'person-id-check-character': {
    why: 'The code holds a slip of the keyboard, so the age of the client is not known and the code may be somebody else’s.',
    example: '010594-9022',
    source: 'Government Decree on the Population Information System 128/2010, section 2',
  },
  'person-id-format': {
    why: 'Without the code neither the age nor a repeated person is known.',
    example: '010594',
    source:
      'Government Decree on the Population Information System 128/2010, section 2, as amended by 690/2022',
  },
  'person-id-future': {
    why: 'The century or year of the code is wrong.',
    example: '010526A902F in 2021',
    source:
      'Government Decree on the Population Information System 128/2010, section 2, as amended by 690/2022',
  },
  'person-id-impossible-date': {
    why: 'The day of the code does not exist, so the code is wrong.',
    example: '310294-902Y',
    source:
      'Government Decree on the Population Information System 128/2010, section 2, as amended by 690/2022',
  },
  'person-id-individual-number': {
    why: 'The numbers 000 and 001 are given to nobody.',
    example: '010594-001Y',
    source:
      'Government Decree on the Population Information System 128/2010, section 2, as amended by 690/2022',
  },
  'person-id-number': {
    why: 'Excel has made a number of the code, and the original cannot be told.',
    example: '10594',
    source: 'ECMA-376 (the file format of Excel)',
  },
  'person-id-repaired': {
    why: 'The same code written otherwise is not found by a search.',
    example: '“ 010594–9021”',
    source:
      'Government Decree on the Population Information System 128/2010, section 2, as amended by 690/2022',
  },
  'person-id-scientific': {
    why: 'Without it the client has neither code nor age. What is restored is still a conclusion, so a person confirms it.',
    example: '1.0105E+84',
    source: 'Decree 128/2010, section 2, as amended by 690/2022 (the mark E)',
  },
  'person-id-temporary': {
    why: 'A temporary code is replaced by the real one, and the person may come twice.',
    example: '010594-9021',
    source:
      'Government Decree on the Population Information System 128/2010, section 2, as amended by 690/2022',
  },
  'person-under-two-codes': {
    why: 'The same client would be counted twice and get two coaches.',
    example: 'The same name, 010190-999W and 010190-998V',
    source:
      'Government Decree on the Population Information System 128/2010, section 2, as amended by 690/2022',
  },
  'phone-format': {
    why: 'The client cannot be reached.',
    example: 'ei ole',
    source: 'ITU-T E.164',
  },
  'phone-shared': {
    why: 'The number is often somebody else’s or filled down.',
    example: 'One number on five rows',
    source: 'Decision: what a careful officer would look at',
  },
  placeholder: {
    why: 'Read as data, a placeholder would put the client into a wrong group. What is missing has to be found out.',
    example: 'unknown',
    source: 'Decision: what is missing becomes neither yes nor no',
  },
  'postal-code-against-municipality': {
    why: 'The municipality decides membership; another postcode is a hint of a move.',
    example: '50100 and Savonlinna',
    source: 'Statistics Finland: key from postcodes to municipalities 2025',
  },
  'postal-code-format': {
    why: 'The letter does not arrive.',
    example: '57',
    source: 'Statistics Finland: key from postcodes to municipalities 2025',
  },
  'postal-code-leading-zero': {
    why: 'Excel drops the zero, and the letter goes astray.',
    example: '100 for the postcode 00100',
    source: 'Statistics Finland: key from postcodes to municipalities 2025',
  },
  'postal-code-unknown': {
    why: 'There is no such postcode, so the address is wrong.',
    example: '57131',
    source: 'Statistics Finland: key from postcodes to municipalities 2025',
  },
  'previous-client-missing': {
    why: 'A client who drops off the list is left without a service, and nobody notices.',
    example: 'Row 57 of last month’s list',
    source: 'Decision: what a careful officer would look at',
  },
  'profile-dates': {
    why: 'At another time other rules were in force.',
    example: '1.2.2026, the profile ended on 31.12.2024',
    source: 'The profile',
  },
  'referral-unknown': {
    why: 'The referral is counted for no specialist.',
    example: 'kapteeni',
    source: 'The profile',
  },
  'repeated-header-skipped': {
    why: 'A row of headings in the list upsets sorting and filters.',
    example: 'Headings of a page break on row 51',
    source: 'Decision: what a careful officer would look at',
  },
  'required-column-nearly-empty': {
    why: 'Nearly everybody’s membership is left to be reviewed.',
    example: 'Nationality filled on 40 rows of 1,750',
    source: 'Act on the municipal trials 1269/2020, section 4; act 671/2022, section 5',
  },
  'required-value-missing': {
    why: 'What is missing is not read as a no, so membership is left to be reviewed.',
    example: 'No benefit',
    source: 'Act on the municipal trials 1269/2020, section 4; act 671/2022, section 5',
  },
  'service-language-no-coach': {
    why: 'The client needs an interpreter or another coach.',
    example: 'somali',
    source: 'Decision: what a careful officer would look at',
  },
  'service-language-not-known': {
    why: 'The service is given in a language that the client may not know.',
    example: 'Served in Arabic, mother tongue Russian',
    source: 'Decision: what a careful officer would look at',
  },
  'service-need-unknown': {
    why: 'The officer’s assessment is left out of account, and the program proposes its own.',
    example: 'ehkä',
    source: 'Decision: what is open to reading is not guessed',
  },
  'staff-value-differs': {
    why: 'What is worked out by hand is old in a month; both stay in sight, and the cell is not changed.',
    example: 'Age 30, by the code 31',
    source: 'Decision: what is open to reading is not guessed',
  },
  'text-too-long': {
    why: 'Text pasted by mistake breaks letters and labels, and may hold data of another client.',
    example: 'a name of more than 80 characters',
    source: 'E-mail: RFC 5321, 4.5.3.1.3 (at most 254 characters); the other limits by decision',
  },
  'totals-row-skipped': {
    why: 'A row of totals taken for a client would bend every figure.',
    example: 'Yhteensä 1 750',
    source: 'Decision: what a careful officer would look at',
  },
  'unemployment-after-job-search': {
    why: 'Long-term unemployment and the order of assignment are worked out of the duration.',
    example: 'Job search 1.2.2015, unemployment 1.2.2020',
    source: 'Decision: what a careful officer would look at',
  },
  'value-misspelt': {
    why: 'The word was read as the nearest known one; a wrong guess would put the client into a wrong group.',
    example: 'Savonlina',
    source: 'Decision: what is open to reading is not guessed',
  },
  'wrong-area': {
    why: 'Under a wrong profile nearly everybody would be left outside.',
    example: 'A list of Mikkeli under savonlinna-2021',
    source: 'The profile',
  },
  'wrong-type': {
    why: 'Columns have shifted or a paste went to the wrong place, so that the value belongs to another field.',
    example: '57130 as a post town',
    source: 'Decision: the kinds of fields are in src/core/values/field-parsers.ts',
  },
  'yes-no-unknown': {
    why: 'A mark that is not understood neither locks nor gives a right.',
    example: 'ehkä',
    source: 'Decision: what is open to reading is not guessed',
  },
} satisfies Readonly<Record<string, RuleDoc>>;

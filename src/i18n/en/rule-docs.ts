import type { RuleDoc } from '../rule-doc';

/** In alphabetical order. */
export const ruleDocs = {
  'absence-ends-before-it-begins': {
    why: 'Taken to be at work, a coach who is away would get clients.',
    example: 'Away from 1.6.2021 to 1.5.2021',
    source:
      'Omavalmentaja’s own rule: an unclear absence is taken to be the longer one, so that nobody is left to a coach who is away',
  },
  'absence-unreadable': {
    why: 'An absence may be missed, so that a coach who is away gets clients.',
    example: 'Away from: kesällä',
    source:
      'Omavalmentaja’s own rule: a date is not guessed; where the other one can be read, the absence is taken to be the longer one',
  },
  'age-implausible': {
    why: 'A wrong age puts the client into a wrong group; most often the century of the code is wrong.',
    example: '12 years old on the reference date',
    source:
      'Young Workers Act 998/1993 (from 15 years). The upper limit of 68 is Omavalmentaja’s own rule: somebody older is seldom a jobseeker',
  },
  'another-list': {
    why: 'An old copy in the same workbook may be the one that should not be read, or the one that should.',
    example: 'Sheets “List” and “List old”',
    source: 'Omavalmentaja’s own rule: the program cannot know which of two lists is the right one',
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
    source: 'Omavalmentaja’s own rule: no row is passed over untold',
  },
  'cell-error-value': {
    why: 'Under an error value there is no data, so the client is left to be reviewed.',
    example: '#N/A',
    source: 'ECMA-376 (the file format of Excel)',
  },
  'coach-absent': {
    why: 'The client cannot reach the coach, and nobody watches the deadlines.',
    example: 'Away 1.3.–30.6.',
    source: 'Omavalmentaja’s own rule: there must always be somebody who watches a client’s deadlines',
  },
  'coach-id-taken': {
    why: 'The clients of two coaches would be mixed up.',
    example: 'OV01 for both Valmentaja Ville and Ohjaaja Outi',
    source: 'Omavalmentaja’s own rule: an id is one coach’s, so that a client’s cell tells who is meant',
  },
  'coach-language-unknown': {
    why: 'A client who speaks the language may be assigned to another coach.',
    example: 'suomi, marsu',
    source: 'ISO 639; names of languages from the Unicode CLDR',
  },
  'coach-misspelt': {
    why: 'The client would change coaches for nothing, because the present one is not recognised.',
    example: 'Valmentajja Ville, where the list has Valmentaja Ville',
    source:
      'Damerau–Levenshtein distance 1 (F. J. Damerau 1964). From how long a name a slip is inferred is Omavalmentaja’s own rule',
  },
  'coach-municipality-unknown': {
    why: 'Clients of the municipality may be assigned to another coach. Where no municipality is recognised, all of them suit the coach.',
    example: 'Savonlinna, Timbuktu',
    source: 'Statistics Finland: classifications of municipalities 2021 and 2026',
  },
  'coach-over-limit': {
    why: 'Nobody may have more clients than the limit, so some of these clients change coach.',
    example: '103 clients with one full-time coach: the last three are told',
    source:
      'The City of Savonlinna’s page on the municipal trial: a personal coach has at most 100 clients. In other areas the same limit is Omavalmentaja’s own rule, which a profile may change (`coachLimitPerFte`)',
  },
  'coach-row-unclear': {
    why: 'If the row was a coach after all, he or she is left without clients.',
    example: 'Päivitetty 3.3.2021',
    source: 'Omavalmentaja’s own rule: no row is passed over untold',
  },
  'coach-speciality-unknown': {
    why: 'Clients of the group may be assigned to another coach.',
    example: 'nuoret, eläkeläiset',
    source:
      'Omavalmentaja’s own rule: the assignment knows young people and immigrants, and guesses no others',
  },
  'coach-twice': {
    why: 'Read twice, a coach would get twice as many clients as allowed.',
    example: 'Valmentaja Ville on rows 3 and 9',
    source: 'Omavalmentaja’s own rule: the limit is of a person, not of a row',
  },
  'coach-unknown': {
    why: 'The client would be assigned anew, though he or she has a coach.',
    example: 'V. Tuntematon',
    source:
      'Omavalmentaja’s own rule: an unclear name is not guessed, as the client would go to a wrong coach',
  },
  'coach-without-name': {
    why: 'The coach is left without clients, and the others get more.',
    example: 'Working time 50, neither name nor id',
    source: 'Omavalmentaja’s own rule: a client gets a coach with a name, so a row without one is not read',
  },
  'column-constant': {
    why: 'A date or name filled down looks right, but figures and deadlines go wrong.',
    example: 'Unemployment began on 1.1.2020 for all',
    source:
      'Omavalmentaja’s own rule: a name, an address or a starting date is hardly the same for everybody',
  },
  'column-unsure': {
    why: 'A column that is not read is missing from the decision on the target group.',
    example: 'Heading “Kunta”, cells with names',
    source:
      'Omavalmentaja’s own rule: an uncertain column is not read, as a wrong one would change the result of each row',
  },
  'contact-several': {
    why: 'A message goes to the first alone.',
    example: '044 555 3036, 044 555 3037',
    source:
      'Omavalmentaja’s own rule: one contact detail of a cell is used, so that it is clear where a message goes',
  },
  'date-before-1990': {
    why: 'A wrong year makes somebody unemployed for decades, which shows in the service track and in the durations of the summary.',
    example: '1.3.1921 as the start of unemployment',
    source:
      'Omavalmentaja’s own rule: so old a date is nearly always a slip in these columns, so the limit was set at 1.1.1990',
  },
  'date-before-birth': {
    why: 'The date or the code is wrong, so durations and deadlines are.',
    example: 'Job search from 1.1.1985, born in 1990',
    source: 'Omavalmentaja’s own rule: nothing can be of a time before birth, so one of the two is wrong',
  },
  'date-doubtful': {
    why: 'A date that is misread moves deadlines and durations by months or years.',
    example: '1.3.21',
    source: 'Omavalmentaja’s own rule: a person confirms an unclear date, as deadlines are counted from it',
  },
  'date-future': {
    why: 'What is yet to come cannot have begun.',
    example: '1.4.2026 on 31.3.2026',
    source: 'Omavalmentaja’s own rule: these columns tell only of what has happened',
  },
  'date-impossible': {
    why: 'A day that does not exist was written; the right one is not known.',
    example: '31.2.2021',
    source: 'The Gregorian calendar (ISO 8601)',
  },
  'date-repaired': {
    why: 'Excel neither sorts nor counts a date that is text.',
    example: '1. maaliskuuta 2021',
    source: 'Omavalmentaja’s own rule: dates written in one way can be sorted and counted in Excel',
  },
  'date-too-early': {
    why: 'There is a slip in the year.',
    example: '1.3.1021',
    source: 'Omavalmentaja’s own rule: the date is of a time of which a jobseeker cannot have entries',
  },
  'date-unreadable': {
    why: 'Without a date no deadline or duration can be worked out.',
    example: 'keväällä',
    source: 'Omavalmentaja’s own rule: a date is not guessed, as deadlines are counted from it',
  },
  'date-without-day': {
    why: 'Whether a year or month is full depends on the day; it is not guessed.',
    example: '2.2021',
    source:
      'Omavalmentaja’s own rule: a missing day is not taken for the first of the month, as the deadline would move',
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
    source:
      'Omavalmentaja’s own rule: a family may share an address, but one that more than three have is seldom their own',
  },
  'employment-code-unknown': {
    why: 'The code decides whether somebody is a jobseeker; an unknown one is left to be reviewed.',
    example: '99',
    source: 'The trial’s target group by employment code (City of Helsinki)',
  },
  'empty-column': {
    why: 'A heading promises data that is not there.',
    example: 'A column of phones without a number',
    source: 'Omavalmentaja’s own rule: an empty column is told of, so that nobody takes the data to be there',
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
    source: 'Omavalmentaja’s own rule: one of two columns is not chosen untold',
  },
  'hidden-columns': {
    why: 'A hidden column is read all the same, and nobody sees it.',
    example: 'Column F is hidden',
    source: 'Omavalmentaja’s own rule: what is hidden is read, so people have to know',
  },
  'hidden-rows': {
    why: 'Hidden clients are counted, though they are not seen.',
    example: 'A filter is on',
    source: 'Omavalmentaja’s own rule: what is hidden is read, so people have to know',
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
    example: '101 clients locked to one full-time coach',
    source:
      'The City of Savonlinna’s page on the municipal trial: a personal coach has at most 100 clients. In other areas the same limit is Omavalmentaja’s own rule, which a profile may change (`coachLimitPerFte`)',
  },
  'lock-without-coach': {
    why: 'The lock holds nobody anywhere, and the client is assigned like the others.',
    example: 'Locked x, no coach',
    source: 'Omavalmentaja’s own rule: a lock keeps a client with the present coach, so it needs one',
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
    source: 'Omavalmentaja’s own rule: a name has letters, so anything else is probably of another column',
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
    source:
      'Omavalmentaja’s own rule: the limit is worked out of a coach’s working time, so an assignment needs the list of coaches',
  },
  'no-employment-code-column': {
    why: 'The list is taken to be of jobseekers; others must be left out by hand.',
    example: 'The list has no employment codes',
    source:
      'The trial’s target group by employment code (City of Helsinki). To take the list to be of jobseekers is Omavalmentaja’s own rule: otherwise each client would be left to be reviewed',
  },
  'non-disclosure-shows-address': {
    why: 'The address is seen by everybody who gets the list.',
    example: 'Non-disclosure x, a street address',
    source:
      'Act on the Population Information System and the Certificate Services of the Digital and Population Data Services Agency 661/2009, sections 36 and 37',
  },
  'non-disclosure-unclear': {
    why: 'An address shown wrongly cannot be taken back, so an unclear mark counts as an order.',
    example: 'ehkä',
    source:
      'Act on the Population Information System and the Certificate Services of the Digital and Population Data Services Agency 661/2009, sections 36 and 37. To take an unclear mark for an order is Omavalmentaja’s own rule',
  },
  'note-row-skipped': {
    why: 'If the row was a client after all, he or she is left without a service.',
    example: 'Päivitetty 3.3.2021',
    source: 'Omavalmentaja’s own rule: no row is passed over untold',
  },
  'number-precision-lost': {
    why: 'The zeros at the end look like digits, but a call or letter goes to the wrong person.',
    example: '3.58446E+11',
    source: 'Microsoft: Excel specifications and limits (number precision 15 digits)',
  },
  'own-heading-taken': {
    why: 'A wrong column might be read, and each row’s result would be wrong.',
    example: 'Kotikunta as the value of the row otsikko.etuus',
    source: 'Omavalmentaja’s own rule: a heading means one thing, so that columns are not mixed up',
  },
  'own-limit-above-profile': {
    why: 'The coach was perhaps meant to have more clients than allowed.',
    example: 'Working time 50 %, limit 80',
    source: 'The limit of the profile (`coachLimitPerFte`) times the working time; it can only be lowered',
  },
  'own-limit-unreadable': {
    why: 'The coach may get more clients than was agreed.',
    example: 'noin 60',
    source:
      'Omavalmentaja’s own rule: a number is not guessed from text, and the limit by working time holds in any case',
  },
  'own-word-twice': {
    why: 'The word would put a client into one group or another, by the row that holds.',
    example: 'tmtuki+ = työmarkkinatuki and tmtuki+ = peruspäiväraha',
    source: 'Omavalmentaja’s own rule: the first row holds, so that the result is always the same',
  },
  'own-word-unclear': {
    why: 'The word is still unknown, so the rows that have it are left to be reviewed.',
    example: 'tmtuki+ = tuki',
    source:
      'Omavalmentaja’s own rule: only a certain meaning will do for a word of one’s own, as it is read on every row',
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
    source:
      'Decree 128/2010, section 2, as amended by 690/2022 (the mark E); DVV: reform of the personal identity code',
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
      'Omavalmentaja’s own rule: the same name and birth date hint at one person, but only an officer can make sure',
  },
  'phone-format': {
    why: 'The client cannot be reached.',
    example: 'ei ole',
    source: 'ITU-T E.164',
  },
  'phone-shared': {
    why: 'The number is often somebody else’s or filled down.',
    example: 'One number on five rows',
    source:
      'Omavalmentaja’s own rule: a family may share a number, but one that more than three have is seldom their own',
  },
  placeholder: {
    why: 'Read as data, a placeholder would put the client into a wrong group. What is missing has to be found out.',
    example: 'unknown',
    source: 'Omavalmentaja’s own rule: what is missing becomes neither yes nor no',
  },
  'postal-code-against-municipality': {
    why: 'The municipality decides membership; another postcode is a hint of a move.',
    example: '50100 and Savonlinna',
    source: 'Statistics Finland: key from postcodes to municipalities 2025',
  },
  'postal-code-format': {
    why: 'The letter does not arrive.',
    example: '57',
    source: 'Posti: a Finnish postcode has five digits',
  },
  'postal-code-leading-zero': {
    why: 'Excel drops the zero, and the letter goes astray.',
    example: '100 for the postcode 00100',
    source: 'Posti: a Finnish postcode has five digits',
  },
  'postal-code-unknown': {
    why: 'A letter does not arrive if the number is wrong. It may be right all the same: numbers of P.O. boxes and companies are not in the reference data.',
    example: '57131',
    source:
      'Statistics Finland: key from postcodes to municipalities 2025, which has none of P.O. boxes and companies',
  },
  'previous-client-missing': {
    why: 'A client who drops off the list is left without a service, and nobody notices.',
    example: 'Row 57 of last month’s list',
    source:
      'Omavalmentaja’s own rule: a membership is ended by a person, not by copying a list, so missing clients are told of',
  },
  'profile-dates': {
    why: 'At another time other rules were in force.',
    example: '1.2.2026, the profile ended on 31.12.2024',
    source: 'The dates of the profile (`validFrom` and `validTo`)',
  },
  'profile-unknown-rule': {
    why: 'The rule that was to be changed works as before.',
    example: 'nam-format for name-format',
    source:
      'Omavalmentaja’s own rule: a wrong id stops nothing, but is told of, so that a slip does not go unseen',
  },
  'referral-unknown': {
    why: 'The referral is counted for no specialist.',
    example: 'kapteeni',
    source: 'The specialists of the profile (`referrals`)',
  },
  'repeated-header-skipped': {
    why: 'A row of headings in the list upsets sorting and filters.',
    example: 'Headings of a page break on row 51',
    source: 'Omavalmentaja’s own rule: no row is passed over untold',
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
    source: 'Omavalmentaja’s own rule: the need for an interpreter is best known before the first meeting',
  },
  'service-language-not-known': {
    why: 'The service is given in a language that the client may not know.',
    example: 'Served in Arabic, mother tongue Russian',
    source:
      'Omavalmentaja’s own rule: a foreign service language is mostly the client’s mother tongue, so another one is checked',
  },
  'service-need-unknown': {
    why: 'The officer’s assessment is left out of account, and the program proposes its own.',
    example: 'ehkä',
    source:
      'Omavalmentaja’s own rule: an officer’s assessment goes before the program’s proposal, so it is not guessed',
  },
  'settings-bad-value': {
    why: 'The list is worked on by another value than was meant.',
    example: 'coachLimitPerFte 101',
    source: 'Omavalmentaja’s own rule: a setting must be fit for a profile too, and no value is guessed',
  },
  'settings-unknown-key': {
    why: 'A setting that is thought to hold has no effect.',
    example: 'coachLimit for coachLimitPerFte',
    source: 'Omavalmentaja’s own rule: an unknown row is told of, so that a slip does not go unseen',
  },
  'staff-value-differs': {
    why: 'What is worked out by hand is old in a month; both stay in sight, and the cell is not changed.',
    example: 'Age 30, though the code is 010190-999W and the reference date 31.3.2021 (by the code 31)',
    source: 'Omavalmentaja’s own rule: what staff wrote is not changed: a person decides which is right',
  },
  'text-too-long': {
    why: 'Text pasted by mistake breaks letters and labels, and may hold data of another client.',
    example: 'a name of more than 80 characters',
    source:
      'E-mail: RFC 5321, 4.5.3.1.3 (at most 254 characters). The other limits are Omavalmentaja’s own rules: mostly text pasted by mistake is above them',
  },
  'totals-row-skipped': {
    why: 'A row of totals taken for a client would bend every figure.',
    example: 'Yhteensä 1 750',
    source: 'Omavalmentaja’s own rule: no row is passed over untold',
  },
  'unemployment-after-job-search': {
    why: 'Long-term unemployment and the order of assignment are worked out of the duration.',
    example: 'Job search 1.2.2015, unemployment 1.2.2020',
    source:
      'Omavalmentaja’s own rule: people often look for work during their notice, but hardly two years before unemployment',
  },
  'value-misspelt': {
    why: 'The word was read as the nearest known one; a wrong guess would put the client into a wrong group.',
    example: 'Savonlina',
    source:
      'Omavalmentaja’s own rule: a value read as the nearest word is shown to a person, as it may be wrong',
  },
  'working-time-above-full': {
    why: 'The coach would get more clients than one who works full time.',
    example: '150',
    source: 'Omavalmentaja’s own rule: nobody works more than full time, so the limit is that of full time',
  },
  'working-time-missing': {
    why: 'A part-time coach gets the clients of a full-time one.',
    example: 'No working time',
    source:
      'Omavalmentaja’s own rule: an empty cell is read as full time, and told of, so that part time can be put right',
  },
  'working-time-unreadable': {
    why: 'The coach is left without clients, and the others get more.',
    example: 'sopimuksen mukaan',
    source:
      'Omavalmentaja’s own rule: the limit is not broken by a guess, so an unclear working time is none',
  },
  'wrong-area': {
    why: 'Under a wrong profile nearly everybody would be left outside.',
    example: 'A list of Mikkeli under savonlinna-2021',
    source: 'The municipalities of the profile (`municipalities`)',
  },
  'wrong-type': {
    why: 'Columns have shifted or a paste went to the wrong place, so that the value belongs to another field.',
    example: '57130 as a post town',
    source:
      'Omavalmentaja’s own rule: a column holds data of one kind, so another kind is probably of another column',
  },
  'yes-no-unknown': {
    why: 'A mark that is not understood neither locks nor gives a right.',
    example: 'ehkä',
    source: 'Omavalmentaja’s own rule: an unclear mark is read neither as a yes nor as a no',
  },
} satisfies Readonly<Record<string, RuleDoc>>;

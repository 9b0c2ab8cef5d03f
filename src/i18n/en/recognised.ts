import type { RecognisedWords } from '../fi/recognised';

/** Words that are known again whatever language is spoken: of an earlier result, and of arguments of functions. */
export const recognised: RecognisedWords = {
  derivedColumns: {
    membership: 'Membership',
    residence: 'Resident in the area',
    proposedCoach: 'Proposed coach',
    longTermUnemployed: 'Long-term unemployed',
  },
  ternary: { yes: 'yes', no: 'no', review: 'review' },
  historySheet: {
    headings: { month: 'Month', table: 'Table', class: 'Class', value: 'Value', code: 'Code' },
  },
  logSheet: { headings: { time: 'Time', version: 'Version', event: 'Event' } },
  choices: {
    code: 'code',
    name: 'name',
    municipality: 'municipality',
    weeks: 'weeks',
    class: 'class',
    both: 'both',
    answer: 'answer',
    explanation: 'explanation',
  },
};

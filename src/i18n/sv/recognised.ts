import type { RecognisedWords } from '../fi/recognised';

/** Words that are known again whatever language is spoken: of an earlier result, and of arguments of functions. */
export const recognised: RecognisedWords = {
  derivedColumns: {
    membership: 'Klientskap',
    residence: 'Hemkommun inom området',
    proposedCoach: 'Föreslagen personlig coach',
    longTermUnemployed: 'Långtidsarbetslös',
  },
  ternary: { yes: 'ja', no: 'nej', review: 'kontrollera' },
  historySheet: {
    headings: { month: 'Månad', table: 'Tabell', class: 'Klass', value: 'Värde', code: 'Kod' },
  },
  logSheet: { headings: { time: 'Tid', version: 'Version', event: 'Händelse' } },
  choices: {
    code: 'kod',
    name: 'namn',
    municipality: 'kommun',
    weeks: 'veckor',
    class: 'klass',
    both: 'båda',
    answer: 'svar',
    explanation: 'förklaring',
  },
};

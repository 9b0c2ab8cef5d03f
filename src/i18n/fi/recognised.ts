/** Words that are known again whatever language is spoken: of an earlier result, and of arguments of functions. */
export const recognised = {
  derivedColumns: {
    membership: 'Asiakkuus',
    residence: 'Kotikunta alueella',
    proposedCoach: 'Ehdotettu omavalmentaja',
    longTermUnemployed: 'Pitkäaikaistyötön',
  },
  ternary: { yes: 'kyllä', no: 'ei', review: 'tarkista' },
  historySheet: {
    headings: { month: 'Kuukausi', table: 'Osio', class: 'Luokka', value: 'Arvo', code: 'Koodi' },
  },
  logSheet: { headings: { time: 'Aika', version: 'Versio', event: 'Tapahtuma' } },
  choices: {
    code: 'koodi',
    name: 'nimi',
    municipality: 'kunta',
    weeks: 'viikot',
    class: 'luokka',
    both: 'molemmat',
    answer: 'vastaus',
    explanation: 'selitys',
  },
};

/** The shape of a language: that of Finnish. */
export type RecognisedWords = typeof recognised;

import type { RuleDoc } from '../rule-doc';

/** In alphabetical order. */
export const ruleDocs = {
  'person-id-check-character': {
    why: 'Tunnuksessa on kirjoitusvirhe, joten asiakkaan ikää ei tiedetä ja tunnus voi olla toisen henkilön.',
    example: '010594-9022',
    source: 'Valtioneuvoston asetus väestötietojärjestelmästä 128/2010, 2 §',
  },
} satisfies Readonly<Record<string, RuleDoc>>;

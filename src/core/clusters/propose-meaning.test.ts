import { benefitParser } from '../values/benefit';
import { languageParser } from '../values/language';
import { meaningProposer } from './propose-meaning';

const benefit = meaningProposer({
  parse: benefitParser(),
  names: ['työmarkkinatuki', 'peruspäiväraha', 'ansiopäiväraha', 'ei etuutta'],
});
const language = meaningProposer({
  parse: languageParser({
    languages: [
      { code: 'ru', fi: 'venäjä', sv: 'ryska', en: 'Russian' },
      { code: 'et', fi: 'viro', sv: 'estniska', en: 'Estonian' },
      { code: 'en', fi: 'englanti', sv: 'engelska', en: 'English' },
    ],
  }),
  names: ['viro', 'venäjä', 'englanti', 'klingon'],
});

describe('a meaning is proposed', () => {
  test.each([
    ['what a word names', benefit('Työmarkkinatukea haettu'), 'työmarkkinatuki'],
    ['what an abbreviation in it names', benefit('peruspv. jatkuu?'), 'peruspäiväraha'],
    ['the nearest name, with more slips than a parser allows', benefit('tyomakinatki'), 'työmarkkinatuki'],
    ['by the name to choose from, not by the word that stands there', language('puhuu ryska'), 'venäjä'],
  ])('%s', (_, proposal, meaning) => {
    expect(proposal).toBe(meaning);
  });

  test.each([
    ['several values are named', benefit('työmarkkinatuki tai ansiopäiväraha')],
    ['a short word names another value', language('en puhu venäjää')],
    ['it says what is not', benefit('ei työmarkkinatukea vielä')],
    ['it says so in Swedish', benefit('inte grunddagpenning ännu')],
    ['nothing is near', benefit('opintotuki')],
    ['only a short word is known', language('en osaa')],
    ['two names are equally near', meaningProposer({ parse: benefitParser(), names: [] })('työmarkinatuki')],
  ])('never where %s', (_, proposal) => {
    expect(proposal).toBeNull();
  });
});

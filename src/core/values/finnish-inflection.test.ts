import { inflectionStems, stemOfInflected } from './finnish-inflection';

describe('inflected Finnish names', () => {
  test.each([
    ['mikkeli', 'mikkelin'],
    ['savonlinna', 'savonlinnassa'],
    ['juva', 'juvan'],
    ['helsinki', 'helsingin'],
    ['lahti', 'lahden'],
    ['turku', 'turussa'],
    ['tampere', 'tampereella'],
    ['seinäjoki', 'seinäjoella'],
    ['pieksämäki', 'pieksämäen'],
    ['enonkoski', 'enonkosken'],
    ['rovaniemi', 'rovaniemellä'],
    ['lieto', 'liedon'],
    ['vesi', 'veden'],
    ['outokumpu', 'outokummun'],
    ['lappeenranta', 'lappeenrannassa'],
    ['hanko', 'hangosta'],
    ['varkaus', 'varkauden'],
    ['nurmes', 'nurmeksen'],
    ['kauniainen', 'kauniaisten'],
    ['kaskinen', 'kaskisen'],
    ['ii', 'iin'],
    ['espoo', 'espoolle'],
    ['irak', 'irakin'],
    ['englanti', 'englannin'],
    ['ruotsi', 'ruotsin'],
    ['suomi', 'suomen'],
  ])('%s is the base of %s', (name, inflected) => {
    expect(inflectionStems(name)).toContain(stemOfInflected(inflected));
  });

  test.each([['mikkeli'], ['turku'], ['-'], ['']])('%j has no case ending', (text) => {
    expect(stemOfInflected(text)).toBeNull();
  });
});

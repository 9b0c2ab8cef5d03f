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
    ['kokka', 'kokan'],
    ['lappi', 'lapin'],
    ['utti', 'utissa'],
    ['kulta', 'kullan'],
    ['virta', 'virrasta'],
    ['vihko', 'vihon'],
    ['alku', 'alun'],
    ['halpa', 'halvan'],
    ['turpa', 'turvan'],
    ['lapa', 'lavalta'],
    ['texas', 'texasin'],
    ['taivas', 'taivaalle'],
    ['kuusi', 'kuudelta'],
  ])('%s is the base of %s', (name, inflected) => {
    expect(inflectionStems(name)).toContain(stemOfInflected(inflected));
  });

  test.each([
    ['juva', ['juva']],
    ['lieto', ['lieto', 'liedo']],
    ['suomi', ['suomi', 'suome']],
    ['kotila', ['kotila']],
  ])('%s has the stems %j and no others', (name, stems) => {
    expect([...new Set(inflectionStems(name))]).toEqual(stems);
  });

  test.each([['mikkeli'], ['turku'], ['-'], ['']])('%j has no case ending', (text) => {
    expect(stemOfInflected(text)).toBeNull();
  });
});

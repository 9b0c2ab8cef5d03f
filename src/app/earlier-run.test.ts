import type { CellValue } from '../core/model/cell';
import { plainGrid } from '../core/model/grid';
import { fromIso } from '../core/model/local-date';
import { LANGUAGES } from '../i18n/language';
import { sheetTexts } from '../i18n/sheet-texts';
import type { EarlierRun } from './earlier-run';
import { readEarlierRun, residenceReader } from './earlier-run';

const texts = LANGUAGES.map(sheetTexts);

/** A settings sheet as a run leaves it, with `rows` among its own. */
function settings(...rows: readonly (readonly CellValue[])[]) {
  return plainGrid('S', [
    ['Asetukset'],
    [],
    ['profile', 'mikkeli-2021', 'meaning'],
    ['referenceDate', '2021-02-26'],
    ['coachLimitPerFte', 90],
    ...rows,
    ['clientSheet', 'Asiakkaat'],
    ['derivedColumns', 'Asiakkuus | Ikäluokka (2)'],
  ]);
}

test('a workbook that no run made tells nothing', () => {
  const list = plainGrid('Lista', [
    ['Hetu', 'Kotikunta'],
    ['x', 'y'],
  ]);
  expect(readEarlierRun([list], texts)).toEqual({
    profile: null,
    referenceDate: null,
    clientSheet: null,
    derivedColumns: new Set(),
    settings: [],
    ownRows: [],
    history: [],
    log: [],
  });
});

test('a settings sheet is known by its keys, wherever it stands', () => {
  const run = readEarlierRun([plainGrid('Lista', [['Hetu']]), settings(['own.key', 'x'])], texts);
  expect(run).toMatchObject({
    profile: 'mikkeli-2021',
    referenceDate: fromIso('2021-02-26'),
    clientSheet: 'Asiakkaat',
    derivedColumns: new Set(['Asiakkuus', 'Ikäluokka (2)']),
  });
  expect(run.settings).toEqual([
    { key: 'coachLimitPerFte', value: 90, row: 5 },
    { key: 'own.key', value: 'x', row: 6 },
  ]);
});

test('rows of own headings and words are kept apart from settings, which hold under one profile', () => {
  const run = readEarlierRun(
    [settings(['otsikko.kotikunta', 'Kotipaikka'], ['word.colour', 'a = b'])],
    texts,
  );
  expect(run.settings.map(({ key }) => key)).toEqual(['coachLimitPerFte']);
  expect(run.ownRows).toEqual([
    { key: 'otsikko.kotikunta', value: 'Kotipaikka', row: 6 },
    { key: 'word.colour', value: 'a = b', row: 7 },
  ]);
});

test.each([
  [['sana.etuus', 'tuki a = tmt']],
  [['heading.municipality', 'Kotipaikka']],
  [['rules.name-format', 'pois']],
])('a sheet written by hand with nothing but %j is a settings sheet', (row) => {
  const run = readEarlierRun([plainGrid('Omat', [['Omat sanat'], row])], texts);
  expect([...run.settings, ...run.ownRows]).toEqual([{ key: row[0], value: row[1], row: 2 }]);
});

test.each(LANGUAGES)('history and log are known by their headings in %s, blank rows left out', (language) => {
  const { historySheet, logSheet } = sheetTexts(language);
  const history = plainGrid('H', [
    Object.values(historySheet.headings),
    ['2021-02', 't', 'c', 3, 'a.b'],
    [],
    ['2021-03'],
  ]);
  const log = plainGrid('L', [Object.values(logSheet.headings), ['2021-03-31 12:34', '1.0.0', 'Luettu']]);
  const run = readEarlierRun([history, log, settings()], texts);
  expect(run.history).toEqual([
    ['2021-02', 't', 'c', 3, 'a.b'],
    ['2021-03', null, null, null, null],
  ]);
  expect(run.log).toEqual([['2021-03-31 12:34', '1.0.0', 'Luettu']]);
});

describe('residence as it was decided', () => {
  const heading = sheetTexts('sv').derivedColumns.residence;
  const { yes, no, review } = sheetTexts('sv').ternary;

  function reader(profile: string, derived: string) {
    const earlier: EarlierRun = {
      profile: 'mikkeli-2021',
      referenceDate: null,
      clientSheet: null,
      derivedColumns: new Set([derived]),
      settings: [],
      ownRows: [],
      history: [],
      log: [],
    };
    const grid = plainGrid('K', [
      ['Hetu', heading, derived],
      ...[yes, no, review, '?'].map((word) => ['x', yes, word]),
    ]);
    const read = residenceReader(grid, 0, earlier, profile, texts);
    return [2, 3, 4, 5, 6].map(read);
  }

  test('is read by row in whatever language', () => {
    expect(reader('mikkeli-2021', heading)).toEqual(['yes', 'yes', 'yes', 'yes', null]);
  });
  test('is read from the column of the run, not from one of the list with its heading', () => {
    expect(reader('mikkeli-2021', `${heading} (2)`)).toEqual(['yes', 'no', 'review', null, null]);
  });
  test('is not known under another profile', () => {
    expect(reader('savonlinna-2021', heading)).toEqual([null, null, null, null, null]);
  });
});

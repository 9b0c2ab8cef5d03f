import type { CellValue } from '../../src/core/model/cell';
import type { Grid } from '../../src/core/model/grid';
import { fromIso, toSerial } from '../../src/core/model/local-date';
import { sheetTexts } from '../../src/i18n/sheet-texts';
import type { Client } from './client-list.fixture';
import { clientList, COACHES } from './client-list.fixture';
import { gridOf, personId, recordsOf, resultOf } from './result.fixture';

const texts = sheetTexts('fi');
/** Serial number of a date in the 1904 system. */
const serial1904 = (iso: string) => toSerial(fromIso(iso)!) - 1462;

/** A list of one client in a workbook of the 1904 system; a last column holds a time of day. */
function listOf1904(client: Client): Grid {
  const grid = clientList([client]);
  const withTime = (row: readonly CellValue[], at: number) =>
    row.length < 5 ? row : [...row, at === 3 ? 'Kello' : 0.5, at === 3 ? 'Painos' : 3];
  const time = grid.formatCodes.length;
  return {
    ...grid,
    dateSystem: 1904,
    columnCount: grid.columnCount + 2,
    cells: grid.cells.map(withTime),
    formatCodes: [...grid.formatCodes, 'h:mm', '0 "d"'],
    formats: grid.formats.map((row) => (row.length < 5 ? row : [...row, time, time + 1])),
  };
}

describe('a workbook of the 1904 date system', () => {
  const list = listOf1904({
    Sukunimi: 'Testinen',
    Henkilötunnus: personId('010290', 901),
    // The one is formatted as a date, the other is a bare number.
    'Työttömyys alkanut': serial1904('2020-03-31'),
    'Työnhaku\nalkanut': serial1904('2020-06-30'),
    Puhelin: 401_234_567,
  });

  test('has its dates shifted to ours, and no other number', async () => {
    const { sheet } = await resultOf([list, COACHES]);
    expect(recordsOf(sheet('clients'))[0]).toMatchObject({
      'Työttömyys alkanut': toSerial(fromIso('2020-03-31')!),
      'Työnhaku alkanut': toSerial(fromIso('2020-06-30')!),
      Puhelin: 401_234_567,
      Kello: 0.5,
      Painos: 3,
    });
  });

  test('means the same when the result is read again', async () => {
    const first = await resultOf([list, COACHES]);
    const again = await resultOf(first.plans.map(gridOf));
    expect(first.outcome.basics.unemploymentWeeks).toEqual([52]);
    expect(again.outcome.basics).toEqual(first.outcome.basics);
    expect(again.outcome.services).toEqual(first.outcome.services);
  });
});

test('a birth date before Excel’s calendar is written as text', async () => {
  const born = (code: string) => ({ Sukunimi: 'Testinen', Henkilötunnus: code });
  const { sheet } = await resultOf([
    clientList([
      born(personId('010299', 901, '+')),
      born(personId('010300', 902)),
      born(personId('280200', 903)),
    ]),
    COACHES,
  ]);
  expect(recordsOf(sheet('clients')).map((row) => row[texts.derivedColumns.birthDate])).toEqual([
    '1.2.1899',
    61,
    '28.2.1900',
  ]);
});

import { unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { day, toSerial } from './calendar.mjs';
import { COLUMNS } from './columns.mjs';

const DATE_FORMAT = 'd.m.yyyy';
const TITLE = 'Työllisyyden kuntakokeilu – asiakaslista, Savonlinna';
const HEADER_ROW = 3;
/** The time in the file is fixed, so that the same list is the same file. */
const MADE = Date.UTC(2021, 2, 31, 9);

const fill = (rgb) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });
const FONT = { name: 'Calibri', size: 11 };
const thin = { style: 'thin', color: { rgb: 'A6A6A6' } };
const STYLES = {
  title: { font: { ...FONT, bold: true, size: 14 } },
  subtitle: { font: { ...FONT, italic: true } },
  heading: {
    font: { ...FONT, bold: true },
    fill: fill('DDEBF7'),
    border: { bottom: thin },
    alignment: { wrapText: true, vertical: 'top' },
  },
  highlighted: { fill: fill('FFFF00') },
  total: { font: { ...FONT, bold: true }, border: { top: thin } },
};

/**
 * Writes a client list (of `makeClientList`) as the workbook that staff would keep: the list with a title, a blank row
 * inside and a row of totals, the coaches, and instructions. Resolves to the bytes of an .xlsx file.
 */
export async function writeWorkbook({ rows, coaches }) {
  const made = new Date(MADE);
  const bytes = await writeXlsx({
    sheets: [clientSheet(rows), coachSheet(coaches), guideSheet()],
    properties: { title: TITLE, creator: 'Omavalmentaja', created: made, modified: made },
    defaultFont: FONT,
  });
  return repack(bytes);
}

/** Packs with an engine that gives the same bytes on every machine and processor. */
function repack(bytes) {
  return zipSync(unzipSync(bytes), { level: 9, mtime: new Date(2021, 2, 31, 12) });
}

function clientSheet(rows) {
  const keys = COLUMNS.map(({ key }) => key);
  const blankAfter = Math.round(rows.length * 0.53);
  const written = [[TITLE], ['Tilanne 31.3.2021'], [], COLUMNS.map(({ heading }) => heading)];
  const overrides = new Map([
    ['0,0', { style: STYLES.title }],
    ['1,0', { style: STYLES.subtitle }],
    ...COLUMNS.map((_, column) => [`${HEADER_ROW},${column}`, { style: STYLES.heading }]),
  ]);

  rows.forEach(({ cells, highlighted }, index) => {
    if (index === blankAfter) written.push([]);
    const row = written.length;
    const values = keys.map((key) => cells[key]);
    values.forEach((value, column) => {
      const style = cellStyle(COLUMNS[column], highlighted);
      if (isFormula(value))
        overrides.set(`${row},${column}`, { formula: value.formula, formulaResult: value.result, style });
      else if (style) overrides.set(`${row},${column}`, { style });
    });
    written.push(values.map((value) => (isFormula(value) ? null : value)));
  });

  const lastRow = written.length;
  written.push([], ['Yhteensä']);
  overrides.set(`${lastRow + 1},0`, { style: STYLES.total });
  overrides.set(`${lastRow + 1},1`, {
    formula: `COUNTA(A${HEADER_ROW + 2}:A${lastRow})`,
    formulaResult: rows.length,
    style: STYLES.total,
  });

  return {
    name: 'Asiakaslista',
    columns: COLUMNS.map(({ width }) => ({ width })),
    rows: written,
    cells: overrides,
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 5 }],
    rowDefs: new Map([[HEADER_ROW, { height: 32 }]]),
    freezePane: { rows: HEADER_ROW + 1, columns: 2 },
    autoFilter: { range: `A${HEADER_ROW + 1}:${columnLetter(COLUMNS.length - 1)}${lastRow}` },
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a3',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
    },
  };
}

function cellStyle({ isDate }, highlighted) {
  if (!isDate && !highlighted) return undefined;
  return { ...(isDate && { numFmt: DATE_FORMAT }), ...(highlighted && STYLES.highlighted) };
}

const isFormula = (value) => typeof value === 'object' && value !== null;

/** `A` for 0; only single letters are needed. */
const columnLetter = (column) => String.fromCharCode(65 + column);

function coachSheet(coaches) {
  const headings = [
    'Omavalmentaja',
    'Tunnus',
    'Työaika %',
    'Enimmäismäärä',
    'Kohderyhmät',
    'Kielet',
    'Kunnat',
    'Poissa alkaen',
    'Poissa asti',
  ];
  const cells = new Map(headings.map((_, column) => [`0,${column}`, { style: STYLES.heading }]));
  const rows = coaches.map((coach, index) => {
    for (const column of [7, 8]) cells.set(`${index + 1},${column}`, { style: { numFmt: DATE_FORMAT } });
    return [
      coach.name,
      coach.id,
      coach.workingTime,
      coach.ownLimit,
      coach.groups || null,
      coach.languages || null,
      coach.municipalities || null,
      coach.absentFrom ? toSerial(day(...coach.absentFrom)) : null,
      coach.absentTo ? toSerial(day(...coach.absentTo)) : null,
    ];
  });
  return {
    name: 'Valmentajat',
    columns: [24, 10, 13, 18, 26, 26, 14, 15, 15].map((width) => ({ width })),
    rows: [headings, ...rows],
    cells,
    freezePane: { rows: 1 },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function guideSheet() {
  const lines = [
    'Ohje',
    'Kaikki tämän työkirjan henkilöt ovat keksittyjä. Henkilötunnukset ovat tilapäisten tunnusten sarjaa (900–999).',
    'Täytä lista kuukausittain. Älä poista sarakkeita.',
    'Etuus: työmarkkinatuki, peruspäiväraha, ansiopäiväraha tai ei etuutta.',
    'Työll.koodi: 00–08 kahdella numerolla.',
    'Kokeiluun siirtynyt: päivä, jona asiakkuus alkoi kuntakokeilussa.',
    'Omavalmentaja: nimi tai tunnus taulukolta Valmentajat.',
    'Lukittu: x, jos asiakkaan omavalmentajaa ei saa vaihtaa.',
    'Turvakielto: x, jos asiakkaalla on turvakielto. Älä luovuta yhteystietoja.',
    'Kysy lisää esimieheltä.',
  ];
  return {
    name: 'Ohje',
    columns: [{ width: 110 }],
    rows: lines.map((line) => [line]),
    cells: new Map([['0,0', { style: STYLES.title }]]),
  };
}

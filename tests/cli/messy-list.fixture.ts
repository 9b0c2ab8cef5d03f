import type { CellValue } from '../../src/core/model/cell';
import type { Sheet } from './workbook.fixture';

/** An identity code of the temporary series (individual numbers 900–999), with its check character. */
export function personId(ddmmyy: string, individualNumber: number, mark = '-'): string {
  const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(`${ddmmyy}${individualNumber}`) % 31]!;
  return `${ddmmyy}${mark}${individualNumber}${check}`;
}

/** Surnames that nobody else in the lists has: to be searched for where no client may be named. */
export const SURNAMES = ['Mallikas', 'Keksijäinen', 'Tekaistu', 'Satuinen', 'Olematon', 'Kuviteltu'] as const;

const [MALLIKAS, KEKSIJAINEN, TEKAISTU, SATUINEN, OLEMATON, KUVITELTU] = SURNAMES;
const MALLIKAS_ID = personId('010190', 901);
const TEKAISTU_ID = personId('150685', 903);
/** The check character replaced by another. */
const BROKEN_ID = `${TEKAISTU_ID.slice(0, -1)}${TEKAISTU_ID.endsWith('A') ? 'B' : 'A'}`;

export const PERSON_IDS: readonly string[] = [
  MALLIKAS_ID,
  personId('240600', 902, 'A'),
  BROKEN_ID,
  personId('311279', 904),
  personId('050570', 905),
  personId('280295', 906),
];

/** Street addresses of the list. */
export const ADDRESSES = ['Keksitynkuja 1', 'Mallitie 22', 'Satukatu 333'] as const;

export const HEADINGS = [
  'Sukunimi',
  'Etunimet',
  'Hetu',
  'Kotikunta',
  'Lähiosoite',
  'Postinumero',
  'Äidinkieli',
  'Kansalaisuus',
  'Etuus',
  'Työllisyyskoodi',
  'Työnhaku alkanut',
  'Työttömyys alkanut',
  'Omavalmentaja',
  'Turvakielto',
  'Huom!',
];

const START = 44_000;

/** Seven rows: a repair, a code that cannot be used, a non-disclosure order, a repeat, one to review, one from elsewhere. */
export const CLIENT_ROWS: readonly (readonly CellValue[])[] = [
  // prettier-ignore
  [MALLIKAS, 'Aino', PERSON_IDS[0]!, 'Savonlinna', ADDRESSES[0], '57100', 'suomi', 'Suomi', 'työmarkkinatuki', '02', START, START, 'OV01', null, '=1+1'],
  // prettier-ignore
  [KEKSIJAINEN, 'Bo', PERSON_IDS[1]!, 'Savonlina', null, 57100, 'ruotsi', 'FI', 'tmt', '2', '15.1.2021', START, null, null, null],
  // prettier-ignore
  [TEKAISTU, 'Cara', PERSON_IDS[2]!, 'Savonlinna', null, '57100', 'viro', 'Viro', 'peruspäiväraha', '02', START, START, null, null, null],
  // prettier-ignore
  [SATUINEN, 'Diana', PERSON_IDS[3]!, 'Savonlinna', ADDRESSES[1], '57130', 'suomi', 'Suomi', 'työmarkkinatuki', '02', START, START, null, 'kyllä', null],
  // prettier-ignore
  [MALLIKAS, 'Aino', PERSON_IDS[0]!, 'Savonlinna', ADDRESSES[0], '57100', 'suomi', 'Suomi', 'työmarkkinatuki', '02', START, START, null, null, null],
  // prettier-ignore
  [OLEMATON, 'Eino', PERSON_IDS[4]!, 'Savonlinna', null, '57100', 'suomi', 'Suomi', null, '02', START, START, null, null, null],
  // prettier-ignore
  [KUVITELTU, 'Fanni', PERSON_IDS[5]!, 'Helsinki', ADDRESSES[2], '00100', 'suomi', 'Suomi', 'työmarkkinatuki', '02', START, START, null, null, null],
];

/** A list as staff keep it: a title and a blank line above, a blank line inside, a total below. Headings on row 3. */
export function listSheet(name = 'Lista', rows = CLIENT_ROWS): Sheet {
  return {
    name,
    cells: [
      ['Asiakkaat, kevät'],
      [],
      HEADINGS,
      ...rows.slice(0, 2),
      [],
      ...rows.slice(2),
      ['Yhteensä', rows.length],
    ],
  };
}

/** Two coaches with room for everybody; `limit` is the first one's own, the second is then absent. */
export function coachSheet(limit: number | null = null): Sheet {
  const absent = limit === null ? null : 44_200;
  return {
    name: 'Tiimi',
    cells: [
      ['Omavalmentaja', 'Tunnus', 'Työaika %', 'Enimmäismäärä', 'Kielet', 'Poissa alkaen'],
      ['Valmentaja Ville', 'OV01', 100, limit, 'suomi', null],
      ['Ohjaaja Oili', 'OV02', 50, null, 'suomi, ruotsi', absent],
    ],
  };
}

/** The list with words and headings of the staff's own, which the settings sheet `Asetukset` beside it explains. */
export function ownWordSheets(): readonly Sheet[] {
  const list = listSheet();
  const own = new Map<CellValue, CellValue>([
    ['Kotikunta', 'Missä'],
    ['työmarkkinatuki', 'tuki A'],
    ['Savonlinna', 'SLN'],
    ['OV01', 'oma'],
  ]);
  return [
    {
      ...list,
      cells: list.cells.map((row) => row.map((cell) => (own.has(cell) ? own.get(cell)! : cell))),
    },
    coachSheet(),
    {
      name: 'Asetukset',
      cells: [
        ['Omat sanat'],
        ['rules.person-id-temporary', 'pois'],
        ['rules.leading-zero-restored', 'virhe'],
        ['otsikko.kotikunta', 'missä | Asuu'],
        ['sana.etuus', 'Tuki A = työmarkkinatuki'],
        ['sana.kotikunta', 'sln = Savonlinna'],
        ['word.coach', 'oma = Valmentaja Ville'],
      ],
    },
  ];
}

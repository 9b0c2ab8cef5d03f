import type { CellValue } from '../../src/core/model/cell';
import type { Grid } from '../../src/core/model/grid';
import { plainGrid } from '../../src/core/model/grid';
import { personId } from './result.fixture';

/** The source's row of the headings, 1-based. */
export const HEADER_ROW = 4;

export const HEADINGS = [
  'Sukunimi',
  'Etunimet',
  'Henkilötunnus',
  'Katuosoite',
  'Postinumero',
  'Postitoimipaikka',
  'Kotikunta',
  'Puhelin',
  'Sähköposti',
  'Äidinkieli',
  'Kansalaisuus',
  'Etuus',
  'Työllisyyskoodi',
  'Työnhaku\nalkanut',
  'Työttömyys alkanut',
  'Turvakielto',
  'Omavalmentaja',
  'Lukittu',
  'Huom!',
] as const;
export type Heading = (typeof HEADINGS)[number];

export type Client = Partial<Record<Heading, CellValue>>;

const usual: Client = {
  Katuosoite: 'Testikatu 1',
  Postinumero: '57130',
  Postitoimipaikka: 'SAVONLINNA',
  Kotikunta: 'Savonlinna',
  Puhelin: '044 555 0100',
  Sähköposti: 'etunimi.sukunimi@esimerkki.fi',
  Äidinkieli: 'suomi',
  Kansalaisuus: 'Suomi',
  Etuus: 'työmarkkinatuki',
  Työllisyyskoodi: '02',
  'Työnhaku\nalkanut': '1.2.2021',
  'Työttömyys alkanut': '15.1.2021',
};

/** Places, addresses and numbers that stand in the rows under a non-disclosure order and nowhere else. */
export const SECRETS = ['Salapolku', '64260', 'Kaskinen', 'KASKÖ', '231', '7654321', 'Piilotie', '9988776'];

/** Twelve rows of invented clients, each with something of his or her own. */
export const CLIENTS: readonly Client[] = [
  {
    Sukunimi: 'Testinen',
    Etunimet: 'Aada',
    Henkilötunnus: personId('010290', 901),
    Omavalmentaja: 'Aalto Oona',
  },
  {
    Sukunimi: '=Testinen',
    Etunimet: '+Eemil',
    Henkilötunnus: personId('050500', 902, 'A'),
    'Huom!': '=HYPERLINK("x")',
  },
  {
    Sukunimi: 'Mallikas',
    Etunimet: 'Ivan',
    Henkilötunnus: personId('110775', 903),
    Äidinkieli: 'venäjä',
    Kansalaisuus: 'Venäjä',
  },
  {
    Sukunimi: 'Mallikas',
    Etunimet: 'Olli',
    Henkilötunnus: personId('120165', 904),
    Kotikunta: 'Mikkeli',
    Postinumero: '50100',
    Postitoimipaikka: 'MIKKELI',
  },
  { Sukunimi: 'Esimerkki', Etunimet: 'Päivi', Henkilötunnus: '131313-905X', Etuus: 'jotain muuta' },
  {
    Sukunimi: 'Esimerkki',
    Etunimet: 'Raimo',
    Henkilötunnus: personId('140280', 906),
    Etuus: null,
    Puhelin: '12',
    Sähköposti: '@osoite',
  },
  {
    Sukunimi: 'Turvattu',
    Etunimet: 'Saima',
    Henkilötunnus: personId('150385', 907),
    Katuosoite: 'Salapolku 77 B 3',
    Postinumero: 64260,
    Postitoimipaikka: 'KASKINEN',
    Kotikunta: 'Kaskinen',
    Puhelin: '040 7654321 / 09 1',
    Turvakielto: 'kyllä',
    'Huom!': 'Uusi numero 0407654321, Kaskisista; ennen Kaskinen',
  },
  {
    Sukunimi: 'Turvattu',
    Etunimet: 'Timo',
    Henkilötunnus: personId('160475', 908),
    Katuosoite: 'Piilotie 5',
    Puhelin: '050 9988776',
    Turvakielto: 'x',
    Omavalmentaja: 'Berg Bo',
  },
  // The same person once more, without the mark.
  {
    Sukunimi: 'Turvattu',
    Etunimet: 'Timo',
    Henkilötunnus: personId('160475', 908),
    Katuosoite: 'Piilotie 5',
    Puhelin: '0509988776',
  },
  {
    Sukunimi: 'Kertaalleen',
    Etunimet: 'Ulla',
    Henkilötunnus: personId('170555', 909),
    Kansalaisuus: { error: '#N/A' },
    'Työttömyys alkanut': '15/1/2021',
  },
  { Sukunimi: 'Kertaalleen', Etunimet: 'Ulla', Henkilötunnus: personId('170555', 909), Lukittu: 'x' },
  {
    Sukunimi: '-',
    Etunimet: 'Väinö',
    Henkilötunnus: personId('180695', 910),
    Työllisyyskoodi: '05',
    'Työttömyys alkanut': 43_831,
  },
];

/** A client list as staff keep them: a title, headings on the fourth row, a blank row inside, totals below. */
export function clientList(clients: readonly Client[] = CLIENTS): Grid {
  const rows = clients.map((client) =>
    HEADINGS.map((heading): CellValue => ({ ...usual, ...client })[heading] ?? null),
  );
  const grid = plainGrid('Lista', [
    ['Asiakkaat, maaliskuu 2021'],
    [],
    [],
    HEADINGS,
    ...rows.slice(0, 3),
    [],
    ...rows.slice(3),
    ['Yhteensä', null, clients.length],
  ]);
  const date = HEADINGS.indexOf('Työttömyys alkanut');
  return {
    ...grid,
    formatCodes: ['General', 'yyyy-mm-dd'],
    formats: grid.cells.map((row) => row.map((_, column) => (column === date ? 1 : 0))),
  };
}

/** The worksheet row of a client in `clientList`, 1-based. */
export function sourceRow(client: number): number {
  return HEADER_ROW + 1 + client + (client < 3 ? 0 : 1);
}

/** Three coaches. C6 and E7 cannot be read; in the list those are cells of clients. */
export const COACHES: Grid = plainGrid('Tiimi', [
  ['Omavalmentajat, maaliskuu 2021'],
  [],
  [],
  ['Omavalmentaja', 'Tunnus', 'Työaika %', 'Kohderyhmät', 'Kielet'],
  ['Aalto Oona', 'OV1', 100, 'nuoret', 'suomi'],
  ['Berg Bo', 'OV2', 'joskus', 'maahanmuuttajat', 'suomi, venäjä'],
  ['=Ceder Ce', 'OV3', 50, null, 'xyzzy'],
]);

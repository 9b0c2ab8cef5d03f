import type { Coach } from '../model/coach';
import { toSerial } from '../model/local-date';
import type { LocalDate } from '../model/local-date';
import { DATE_FORMAT, TEXT_FORMAT } from '../model/number-format';
import type { CoachLoad } from '../model/placement';
import type { CellContent } from './sheet';
import type { SheetContext } from './sheet-context';
import type { CoachHeadings, SheetTexts } from './sheet-texts';

export type CoachColumn = keyof CoachHeadings;

/** A coach as the assignment leaves him or her. */
export interface CoachStanding extends CoachLoad {
  readonly coach: Coach;
  /** Indexes of the clients whom the coach gets. */
  readonly clients: readonly number[];
  /** `null` where the profile weighs nobody. */
  readonly weightedLoad: number | null;
}

/** How a column of the sheet of coaches looks and what stands in it for a coach; `null` is an empty cell. */
export interface CoachCells {
  readonly width: number;
  readonly format?: string;
  readonly center?: boolean;
  readonly cell: (standing: CoachStanding, context: SheetContext) => CellContent;
}

/** The same for what is known of a coach by itself. */
export interface StaffCells extends Omit<CoachCells, 'cell'> {
  readonly cell: (
    standing: { readonly coach: Coach },
    names: Pick<SheetContext, 'texts' | 'languageName' | 'municipalityName'>,
  ) => CellContent;
}

/** From this share of the limit on a coach is signalled as nearly full. */
const NEAR_LIMIT = 0.95;

const centered = { format: '0', center: true } as const;
const date = { width: 12, format: DATE_FORMAT, center: true } as const;

/** A column that counts the coach's clients of a kind. */
const counting = (
  width: number,
  holds: (client: number, outcome: SheetContext['outcome']) => boolean,
): CoachCells => ({
  ...centered,
  width,
  cell: ({ clients }, { outcome }) => clients.filter((client) => holds(client, outcome)).length,
});

/** What staff fill in about a coach: the first columns of the sheet, in its order. */
export const STAFF_CELLS = {
  name: { width: 24, cell: ({ coach }) => coach.name },
  id: { width: 9, format: TEXT_FORMAT, cell: ({ coach }) => coach.id },
  workingTime: { width: 9, format: '0 %', center: true, cell: ({ coach }) => coach.fte },
  ownLimit: { ...centered, width: 14, cell: ({ coach }) => coach.ownLimit },
  specialities: {
    width: 25,
    cell: ({ coach }, { texts }) =>
      coach.specialities.map((speciality) => texts.coachSheet.specialities[speciality]).join(', '),
  },
  languages: {
    width: 24,
    cell: ({ coach }, { languageName }) => coach.languages.map(languageName).join(', '),
  },
  municipalities: {
    width: 18,
    cell: ({ coach }, { municipalityName }) => coach.municipalities.map(municipalityName).join(', '),
  },
  absentFrom: { ...date, cell: ({ coach }) => serial(coach.absentFrom) },
  absentTo: { ...date, cell: ({ coach }) => serial(coach.absentTo) },
} as const satisfies Readonly<Partial<Record<CoachColumn, StaffCells>>>;

/** Every column of the sheet of coaches in its order: first what staff fill in, from `limit` on what the program tells. */
export const COACH_CELLS: Readonly<Record<CoachColumn, CoachCells>> = {
  ...STAFF_CELLS,
  limit: { ...centered, width: 10, cell: ({ limit }) => limit },
  // Not centred: bars begin at the left.
  load: { width: 14, format: '0', cell: ({ load }) => load },
  weightedLoad: { width: 15, format: '0.0#', center: true, cell: ({ weightedLoad }) => weightedLoad },
  free: { ...centered, width: 9, cell: ({ limit, load }) => limit - load },
  use: {
    width: 10,
    format: '0 %',
    center: true,
    cell: ({ limit, load }) => (limit === 0 ? null : load / limit),
  },
  young: counting(9, (client, { decisions }) => decisions[client]!.groups.young === 'yes'),
  immigrants: counting(16, (client, { decisions }) => {
    const { immigrant, foreignLanguage } = decisions[client]!.groups;
    return immigrant === 'yes' || foreignLanguage === 'yes';
  }),
  longTerm: counting(20, (client, { basics }) => basics.longTermUnemployed[client] === 'yes'),
  arrivals: counting(10, (client, { placement }) => {
    const kind = placement?.kindOf[client];
    return kind === 'new' || kind === 'moves';
  }),
  signal: { width: 16, cell: (standing, { texts }) => texts.coachSheet.signals[signalOf(standing)] },
};

/** What there is to notice about a coach's load. */
export function signalOf({ limit, load }: CoachLoad): keyof SheetTexts['coachSheet']['signals'] {
  if (limit === 0) return 'absent';
  if (load >= limit) return 'full';
  return load >= limit * NEAR_LIMIT ? 'nearLimit' : 'none';
}

function serial(day: LocalDate | null): number | null {
  return day === null ? null : toSerial(day);
}

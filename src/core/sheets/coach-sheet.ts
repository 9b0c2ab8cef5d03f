import { toSerial } from '../model/local-date';
import { columnRange, rowRange } from './blank-sheet';
import { DATE_FORMAT } from './derived-cells';
import { listSheet } from './list-sheet';
import type { CellContent, SheetPlan } from './sheet';
import type { SheetContext } from './sheet-context';

/** From this share of the limit on a coach is signalled as nearly full. */
const NEAR_LIMIT = 0.95;

/**
 * The sheet of coaches: what staff fill in (so that it can be read again as it is), then how each coach stands after
 * the assignment, with a bar for the load. The last row sums up.
 */
export function coachSheet(context: SheetContext): SheetPlan {
  const { outcome, texts, municipalityName, languageName } = context;
  const { headings, specialities, signals } = texts.coachSheet;
  const { placement, coaches, decisions, basics } = outcome;

  const rows = coaches.map((coach, index): CellContent[] => {
    const { limit, load } = placement?.coaches[index] ?? { limit: 0, load: 0 };
    const clients = placement === null ? [] : clientsOf(index);
    const share = (holds: (client: number) => boolean) => clients.filter(holds).length;
    return [
      coach.name,
      coach.id,
      coach.fte,
      coach.ownLimit,
      coach.specialities.map((speciality) => specialities[speciality]).join(', '),
      coach.languages.map(languageName).join(', '),
      coach.municipalities.map(municipalityName).join(', '),
      coach.absentFrom === null ? null : toSerial(coach.absentFrom),
      coach.absentTo === null ? null : toSerial(coach.absentTo),
      limit,
      load,
      limit - load,
      limit === 0 ? null : load / limit,
      share((client) => decisions[client]!.groups.young === 'yes'),
      share((client) => {
        const { immigrant, foreignLanguage } = decisions[client]!.groups;
        return immigrant === 'yes' || foreignLanguage === 'yes';
      }),
      share((client) => basics.longTermUnemployed[client] === 'yes'),
      share((client) => placement?.kindOf[client] === 'new' || placement?.kindOf[client] === 'moves'),
      signalOf(limit, load),
    ];
  });

  const sheet = listSheet(
    'coaches',
    'Valmentajat',
    [
      { heading: headings.name, width: 24 },
      { heading: headings.id, width: 9, format: '@' },
      { heading: headings.workingTime, width: 9, format: '0 %', center: true },
      { heading: headings.ownLimit, width: 14, format: '0', center: true },
      { heading: headings.specialities, width: 18 },
      { heading: headings.languages, width: 18 },
      { heading: headings.municipalities, width: 18 },
      { heading: headings.absentFrom, width: 12, format: DATE_FORMAT, center: true },
      { heading: headings.absentTo, width: 12, format: DATE_FORMAT, center: true },
      { heading: headings.limit, width: 8, format: '0', center: true },
      { heading: headings.load, width: 14, format: '0' },
      { heading: headings.free, width: 9, format: '0', center: true },
      { heading: headings.use, width: 10, format: '0 %', center: true },
      { heading: headings.young, width: 9, format: '0', center: true },
      { heading: headings.immigrants, width: 16, format: '0', center: true },
      { heading: headings.longTerm, width: 12, format: '0', center: true },
      { heading: headings.arrivals, width: 10, format: '0', center: true },
      { heading: headings.signal, width: 16 },
    ],
    rows,
    context,
  );
  const largest = Math.max(1, ...(placement?.coaches ?? []).map(({ limit }) => limit));
  return {
    ...sheet,
    styles: [
      ...sheet.styles,
      { range: rowRange(0, FIRST_FILLED, LAST_COLUMN), style: 'derived' },
      ...rows.flatMap((row, index) =>
        row[LAST_COLUMN] === signals.none || row[LAST_COLUMN] === null
          ? []
          : [{ range: rowRange(index + 1, LAST_COLUMN, LAST_COLUMN), style: 'warning' as const }],
      ),
    ],
    dataBars: rows.length === 0 ? [] : [{ range: columnRange(LOAD_COLUMN, 1, rows.length), max: largest }],
    freeze: { rows: 1, columns: 1 },
  };

  function clientsOf(coach: number): number[] {
    const clients: number[] = [];
    placement?.coachOf.forEach((assigned, client) => {
      if (assigned === coach) clients.push(client);
    });
    return clients;
  }

  function signalOf(limit: number, load: number): string {
    if (limit === 0) return signals.absent;
    if (load >= limit) return signals.full;
    return load >= limit * NEAR_LIMIT ? signals.nearLimit : signals.none;
  }
}

const FIRST_FILLED = 9;
const LOAD_COLUMN = 10;
const LAST_COLUMN = 17;

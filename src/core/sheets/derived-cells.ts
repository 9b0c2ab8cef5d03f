import { toSerial } from '../model/local-date';
import type { LocalDate } from '../model/local-date';
import { DATE_FORMAT, TEXT_FORMAT } from '../model/number-format';
import { any } from '../model/ternary';
import type { CellContent } from './sheet';
import { placementReasons } from './placement-reasons';
import type { SheetContext } from './sheet-context';
import type { DerivedColumn } from './sheet-texts';

/** How a derived column looks and what stands in it for a client; `null` is an empty cell. */
export interface DerivedCells {
  readonly width: number;
  readonly format?: string;
  readonly center?: boolean;
  /** Long sentences, which the program's own sheet shows and prints whole. A list of the staff keeps its row heights. */
  readonly wrap?: boolean;
  readonly cell: (client: number, context: SheetContext) => CellContent;
}

/** Excel counts days rightly from 1.3.1900 on; what is earlier is written as text. */
const FIRST_SERIAL = 61;

const dateCell = (date: LocalDate | null | undefined, { texts }: SheetContext): number | string | null => {
  if (date === null || date === undefined) return null;
  const serial = toSerial(date);
  return serial < FIRST_SERIAL ? texts.date(date) : serial;
};

/** What only those who are clients, or may be, have. */
const ofClients =
  (cell: DerivedCells['cell']): DerivedCells['cell'] =>
  (client, context) =>
    context.outcome.decisions[client]!.membership === 'no' ? null : cell(client, context);

/** Every derived column. Municipality and what would tell it stay out of sight under a non-disclosure order. */
export const DERIVED_CELLS: Readonly<Record<DerivedColumn, DerivedCells>> = {
  membership: {
    width: 11,
    cell: (client, { outcome, texts }) => texts.ternary[outcome.decisions[client]!.membership],
  },
  reasons: {
    width: 46,
    wrap: true,
    cell: (client, { outcome, texts }) =>
      outcome.decisions[client]!.reasons.map((reason) => texts.reasons[reason]).join('; '),
  },
  noEarningsRelated: {
    width: 12,
    cell: (client, { outcome, texts }) => texts.ternary[outcome.decisions[client]!.groups.noEarningsRelated],
  },
  young: {
    width: 10,
    cell: (client, { outcome, texts }) => texts.ternary[outcome.decisions[client]!.groups.young],
  },
  immigrantOrForeignLanguage: {
    width: 16,
    cell: (client, { outcome, texts }) => {
      const { immigrant, foreignLanguage } = outcome.decisions[client]!.groups;
      return texts.ternary[any([immigrant, foreignLanguage])];
    },
  },
  residence: {
    width: 11,
    cell: (client, { outcome, texts }) => texts.ternary[outcome.decisions[client]!.residence],
  },
  proposedCoach: {
    width: 22,
    cell: (client, { outcome }) => outcome.coaches[outcome.placement?.coachOf[client] ?? -1]?.name ?? null,
  },
  placement: {
    width: 46,
    wrap: true,
    cell: (client, context) => {
      const { placement } = context.outcome;
      const reasons = placement === null ? '' : placementReasons(client, placement, context);
      return reasons === '' ? null : reasons;
    },
  },
  servicePoint: {
    width: 24,
    cell: (client, { outcome, servicePointName }) => {
      const point = outcome.services.servicePoint[client] ?? null;
      return point === null ? null : servicePointName(point);
    },
  },
  birthDate: {
    width: 11,
    format: DATE_FORMAT,
    center: true,
    cell: (client, context) => dateCell(context.outcome.basics.birthDate[client], context),
  },
  age: {
    width: 10,
    format: '0',
    center: true,
    cell: (client, { outcome }) => outcome.basics.age[client] ?? null,
  },
  ageClass: {
    width: 10,
    cell: (client, { outcome, texts }) => {
      const ageClass = outcome.basics.ageClass[client] ?? null;
      return ageClass === null ? null : texts.ageClasses[ageClass];
    },
  },
  municipalityCode: {
    width: 10,
    format: TEXT_FORMAT,
    cell: (client, { outcome, texts }) =>
      outcome.basics.withheld[client] === 1 ? texts.withheld : (outcome.basics.municipality[client] ?? null),
  },
  municipality: {
    width: 15,
    cell: (client, { outcome, texts, municipalityName }) => {
      if (outcome.basics.withheld[client] === 1) return texts.withheld;
      const code = outcome.basics.municipality[client] ?? null;
      return code === null ? null : municipalityName(code);
    },
  },
  motherTongue: {
    width: 8,
    format: TEXT_FORMAT,
    cell: (client, { outcome }) => outcome.basics.motherTongue[client] ?? null,
  },
  nationality: {
    width: 10,
    format: TEXT_FORMAT,
    cell: (client, { outcome }) => outcome.basics.nationality[client] ?? null,
  },
  unemploymentWeeks: {
    width: 11,
    format: '0',
    center: true,
    cell: (client, { outcome }) => outcome.basics.unemploymentWeeks[client] ?? null,
  },
  durationClass: {
    width: 13,
    cell: (client, { outcome, texts }) => {
      const durationClass = outcome.basics.durationClass[client] ?? null;
      return durationClass === null ? null : texts.durationClasses[durationClass];
    },
  },
  longTermUnemployed: {
    width: 12,
    cell: (client, { outcome, texts }) => texts.ternary[outcome.basics.longTermUnemployed[client]!],
  },
  deadline: {
    width: 16,
    cell: ofClients((client, { outcome, texts }) => {
      const deadline = outcome.services.nextDeadline[client];
      return deadline ? texts.deadlines[deadline.kind] : null;
    }),
  },
  deadlineDate: {
    width: 11,
    format: DATE_FORMAT,
    center: true,
    cell: ofClients((client, context) =>
      dateCell(context.outcome.services.nextDeadline[client]?.date, context),
    ),
  },
  deadlineOverdue: {
    width: 10,
    cell: ofClients((client, { outcome, texts }) => {
      const deadline = outcome.services.nextDeadline[client];
      return deadline ? texts.ternary[deadline.overdue ? 'yes' : 'no'] : null;
    }),
  },
  serviceTrack: {
    width: 20,
    cell: (client, { outcome, texts }) => {
      const track = outcome.services.serviceTrack[client];
      if (!track) return null;
      if (track.value === null) return texts.ternary.review;
      return track.proposed
        ? `${texts.serviceNeeds[track.value]} ${texts.proposed}`
        : texts.serviceNeeds[track.value];
    },
  },
  serviceTrackReasons: {
    width: 44,
    wrap: true,
    cell: (client, { outcome, texts }) => {
      const reasons = outcome.services.serviceTrack[client]?.reasons ?? [];
      return reasons.length === 0 ? null : reasons.map((reason) => texts.trackReasons[reason]).join('; ');
    },
  },
  referrals: {
    width: 24,
    cell: (client, { outcome, specialistName }) => {
      const specialists = outcome.services.referrals[client]!;
      return specialists.length === 0 ? null : specialists.map(specialistName).join(', ');
    },
  },
  repeats: {
    width: 11,
    format: '0',
    center: true,
    cell: (client, { outcome, clientsAt }) => {
      const first = outcome.repeats[client]!;
      return first < 0 ? null : clientsAt.rowOf(first) + 1;
    },
  },
};

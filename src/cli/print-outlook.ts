import { coachFlows } from '../app/coach-flows';
import type { PlanOutlook } from '../app/plan-outlook';
import { placementOf } from '../app/placement-of';
import { codeNames } from '../app/sheet-context';
import { isAbsentOn } from '../core/model/coach';
import type { Outcome } from '../core/model/outcome';
import type { StaffNeed } from '../core/plan/staff-needed';
import { commandTextsOf } from '../i18n/command-texts';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { planFigureRows } from './plan-figure-rows';
import { textTable } from './text-table';

const INDENT = '  ';

/** The plan and its outlook in words: figures, coaches, staff needed, the worth of places, the curve of moves. */
export function outlookLines(outcome: Outcome, outlook: PlanOutlook, language: Language): string[] {
  const { plan: t } = commandTextsOf(language).planning;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines];
  return [
    t.goals,
    ...textTable(planFigureRows([outlook.figures], language), INDENT),
    ...section(t.coaches, coachLines(outcome, language)),
    ...section(t.need, needLines(outlook, language)),
    ...section(t.worth, worthLines(outcome, outlook, language)),
    ...section(t.curve, curveLines(outlook, language)),
  ];
}

function coachLines(outcome: Outcome, language: Language): string[] {
  const { plan: t } = commandTextsOf(language).planning;
  const placement = placementOf(outcome);
  const number = (value: number): string => formatNumber(language, value);
  const flows = coachFlows(outcome);
  return textTable(
    outcome.coaches.map((coach, index) => {
      const { limit, load } = placement.coaches[index]!;
      const noPlaces = isAbsentOn(coach, outcome.referenceDate) ? t.away : t.noPlaces;
      const { arrivals, departures } = flows[index]!;
      return [
        coach.name,
        limit === 0 ? noPlaces : t.coach(number(load), number(limit), number(limit - load)),
        t.moves(number(arrivals), number(departures)),
      ];
    }),
    INDENT,
  );
}

function needLines({ need }: PlanOutlook, language: Language): string[] {
  const { plan: t } = commandTextsOf(language).planning;
  const { municipalityName } = codeNames(language);
  const fte = (value: number): string => formatNumber(language, value, 2);
  const number = (value: number): string => formatNumber(language, value);
  const row = (label: string, of: StaffNeed<string | null>, present: number | null): string[] => [
    label,
    t.needLine(number(of.clients), fte(of.neededFte)),
    ...(present === null ? [] : [t.present(fte(present))]),
    ...(of.without === 0 ? [] : [t.withoutCoach(number(of.without))]),
  ];
  return textTable(
    [
      row(t.everybody, need.all, need.presentFte),
      ...need.specialities.map((of) => row(t.specialities[of.key ?? 'general'], of, of.presentFte)),
      ...need.municipalities.map((of) =>
        row(of.key === null ? t.unknownMunicipality : municipalityName(of.key), of, null),
      ),
    ],
    INDENT,
  );
}

function worthLines({ coaches }: Outcome, { prices }: PlanOutlook, language: Language): string[] {
  const { plan: t } = commandTextsOf(language).planning;
  if (prices === null) return [`${INDENT}${t.worthShortage}`];
  const { languageName } = codeNames(language);
  const rows = [
    ...prices.specialities
      .filter(({ points }) => points > 0)
      .map(({ speciality, points }) => ({ place: t.newCoach[speciality ?? 'general'], points })),
    ...prices.languages.map((of) => ({ place: t.speaking(languageName(of.language)), points: of.points })),
    ...prices.coaches.map(({ coach, points }) => ({ place: t.atCoach(coaches[coach]!.name), points })),
  ];
  return rows.length === 0
    ? [`${INDENT}${t.worthNothing}`]
    : textTable(
        rows.map(({ place, points }) => [place, formatNumber(language, points)]),
        INDENT,
      );
}

function curveLines({ curve }: PlanOutlook, language: Language): string[] {
  const { plan: t, useRange } = commandTextsOf(language).planning;
  if (curve === null) return [`${INDENT}${t.curveTooLarge}`];
  if (curve.length === 0) return [];
  const number = (value: number): string => formatNumber(language, value);
  const { moves, points, use } = t.curveHeadings;
  return [
    ...textTable(
      [
        [moves, points, use],
        ...curve.map((point) => [
          number(point.moves),
          number(point.points),
          useRange(number(point.use.least), number(point.use.most)),
        ]),
      ],
      INDENT,
    ),
    `${INDENT}${t.curveHint}`,
  ];
}

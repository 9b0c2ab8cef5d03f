import type { AgeClass, DurationClass } from '../model/derived';
import type { ReasonCode } from '../model/decision';
import type { SummaryTableId } from '../model/summary';
import type { SheetContext } from './sheet-context';

/** What people call a class of a summary table. A code without a name stands for itself. */
export function className(table: SummaryTableId, code: string, context: SheetContext): string {
  const { texts, outcome } = context;
  // Ids of coaches are free text, so they may look like any other code.
  if (table === 'coaches') return outcome.coaches.find(({ id }) => id === code)?.name ?? code;
  if (code === 'unknown') return texts.summary.unknown;
  if (code === 'withheld') return texts.withheld;
  const named = texts.summary.classes[table]?.[code];
  if (named !== undefined) return named;
  switch (table) {
    case 'membership':
      return texts.ternary[code as keyof typeof texts.ternary];
    case 'reasons':
      return texts.reasons[code as ReasonCode];
    case 'municipality':
      return context.municipalityName(code);
    case 'servicePoint':
      return context.servicePointName(code);
    case 'referrals':
      return context.specialistName(code);
    case 'ageClass':
      return texts.ageClasses[code as AgeClass];
    case 'durationClass':
      return texts.durationClasses[code as DurationClass];
    case 'employmentCode':
      return `${code} ${texts.summary.employmentCodes[code] ?? ''}`.trim();
    case 'findings':
      return texts.findings({
        rule: code,
        severity: 'info',
        row: null,
        column: null,
        field: null,
        repair: null,
        params: {},
      }).title;
    case 'overlaps':
      return code
        .split('+')
        .map((group) => texts.summary.classes.groups?.[group] ?? group)
        .join(' + ');
    case 'keyFigures':
    case 'changes':
    case 'groups':
    case 'deadlines':
    case 'serviceTrack':
      return code;
  }
}

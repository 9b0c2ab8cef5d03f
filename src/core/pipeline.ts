import type { ListCandidate } from './columns/find-client-list';
import { readClientList } from './columns/read-client-list';
import { staffColumns } from './columns/staff-columns';
import { deriveBasics } from './enrich/basics';
import { perClient } from './enrich/per-distinct';
import { deriveServices } from './enrich/services';
import type { Coach } from './model/coach';
import type { Finding } from './model/finding';
import type { LocalDate } from './model/local-date';
import type { Outcome } from './model/outcome';
import type { Placement, PlacementTerms } from './model/placement';
import type { PreviousMonth } from './model/previous-month';
import type { Profile } from './model/profile';
import type { Reference } from './model/reference';
import type { Ternary } from './model/ternary';
import { readOwnHeadings, readOwnWords } from './own-words';
import type { PlacementBasis } from './plan/assignment-problem';
import type { SettingRow } from './profile/settings';
import { summarise } from './summarise/summarise';
import { decideList } from './target-group/decide-list';
import { CATALOGUE } from './validate/catalogue';
import { completionFindings, completionNotRun } from './validate/completion-findings';
import { duplicatesOf } from './validate/duplicates';
import { placementFindings } from './validate/placement-findings';
import type { RuleContext } from './validate/rule';
import { rulesNotRun } from './validate/rules-not-run';
import { runFileRules } from './validate/run-file-rules';
import { runRules } from './validate/run-rules';
import { fieldParsers } from './values/field-parsers';
import { withOwnWords } from './values/own-words';
import { withholdPeople } from './withhold-people';

export interface PipelineInput {
  readonly candidate: ListCandidate;
  /** Other places of the workbook that look like a client list. */
  readonly otherLists: number;
  readonly coaches: readonly Coach[];
  /** What was found wrong before: in the sheets of coaches and settings. */
  readonly earlierFindings: readonly Finding[];
  /** Headings of the columns that an earlier run added. */
  readonly derivedBefore: ReadonlySet<string>;
  /** Rows of the settings sheet with the staff's own headings and words. */
  readonly ownRows: readonly SettingRow[];
  readonly profile: Profile;
  readonly reference: Reference;
  readonly referenceDate: LocalDate;
  /** Residence as an earlier run decided it, by worksheet row (1-based): for rows whose municipality is withheld. */
  readonly residenceOfRow: (row: number) => Ternary | null;
  readonly terms: PlacementTerms;
  /** Shares out the clients (`plan/place-clients.ts`); asked where there are coaches. */
  readonly placeClients: (basis: PlacementBasis) => Placement;
  /** The month to compare with. */
  readonly previous: PreviousMonth | null;
}

export const STEPS = ['read', 'validate', 'enrich', 'decide', 'assign', 'summarise'] as const;
export type Step = (typeof STEPS)[number];

/** Runs the work of a step; the caller may time it or tell of progress. */
export type Stage = <T>(step: Step, work: () => T) => T;

/**
 * The way of a client's row through the program, step by step. Pure: the same input gives the same outcome.
 * Rows in = rows out: `outcome.list` holds every client row.
 */
export function runPipeline(input: PipelineInput, stage: Stage): Outcome {
  const { candidate, coaches, profile, reference, referenceDate } = input;
  const { grid } = candidate;

  const parsers = fieldParsers({
    reference,
    referenceDate,
    dateSystem: grid.dateSystem,
    coaches,
    employmentCodes: [...profile.employmentCodes.counted, ...profile.employmentCodes.notCounted],
    referrals: profile.referrals,
  });
  const { headings, findings: headingFindings } = readOwnHeadings(input.ownRows);
  const { words, findings: wordFindings } = readOwnWords(input.ownRows, parsers);
  const read = stage('read', () => readClientList(candidate, withOwnWords(parsers, words)));
  const matches = [...candidate.columns, ...candidate.beside].sort((a, b) => a.column - b.column);

  const context: RuleContext = { profile, referenceDate, reference, coaches, previous: input.previous };
  const { repeats, list, ruleFindings, notRun } = stage('validate', () => {
    const repeats = duplicatesOf(read.list);
    const list = withholdPeople(read.list, repeats);
    return {
      repeats,
      list,
      ruleFindings: [
        ...runFileRules(CATALOGUE, { ...read, list, matches, otherLists: input.otherLists }, context),
        ...input.earlierFindings,
        ...headingFindings,
        ...wordFindings,
        ...runRules(CATALOGUE, list, context),
      ],
      notRun: [...rulesNotRun(CATALOGUE, list, context), ...completionNotRun(profile)],
    };
  });
  const basics = stage('enrich', () => deriveBasics(list, referenceDate));
  const decisions = stage('decide', () => {
    const residenceKnown = perClient(list.count, (client) =>
      basics.withheld[client] === 1 && basics.municipality[client] === null
        ? input.residenceOfRow(list.rows[client]!)
        : null,
    );
    return decideList(list, basics.birthDate, profile, referenceDate, residenceKnown);
  });
  const services = stage('enrich', () =>
    deriveServices(list, basics, decisions, profile, reference.holidays, referenceDate),
  );
  const placement = stage('assign', () =>
    coaches.length === 0
      ? null
      : input.placeClients({
          list,
          basics,
          decisions,
          services,
          repeats,
          coaches,
          profile,
          referenceDate,
          terms: input.terms,
        }),
  );
  const completed = {
    grid,
    list,
    basics,
    decisions,
    services,
    profile,
    staffColumns: staffColumns(matches, input.derivedBefore),
  };
  const findings = [...ruleFindings, ...completionFindings(completed), ...placementFindings(list, placement)];
  const outcome = {
    ...completed,
    referenceDate,
    headerRow: candidate.headerRow,
    matches,
    ownWords: { headings, words },
    findings,
    rulesNotRun: notRun,
    repeats,
    coaches,
    terms: input.terms,
    placement,
    previous: input.previous,
  };
  return { ...outcome, summary: stage('summarise', () => summarise(outcome)) };
}

import type { Decision } from '../model/decision';
import type { Basics, Services } from '../model/derived';
import type { Caseload, WeightedCaseload } from '../model/placement';
import type { AssignmentRules, CaseloadGroup, CaseloadWeights } from '../model/profile';

/** What a client's weight and class depend on; arrays are by client. */
export interface CaseloadInput {
  readonly basics: Pick<Basics, 'longTermUnemployed'>;
  readonly decisions: readonly Pick<Decision, 'groups'>[];
  readonly services: Pick<Services, 'serviceTrack'>;
  readonly profile: { readonly assignment: Pick<AssignmentRules, 'spread' | 'weights'> };
}

/**
 * The class by which a client is spread evenly (goal 5 of `assign/assign.ts`): the weight, where the profile gives weights,
 * and the first of its groups to be spread that the client is surely in. Classes are disjoint, as the flow needs them.
 * `null` where neither applies. O(groups).
 */
export function spreadClass(client: number, input: CaseloadInput): string | null {
  const { spread = [], weights } = input.profile.assignment;
  const group = spread.find((each) => isIn(each, client, input));
  if (weights === undefined) return group ?? null;
  return `${hundredths(client, weights, input)} ${group ?? ''}`;
}

/**
 * How evenly the composition of caseloads came out; `null` where the profile asks for nothing of the kind. `coachOf` is by
 * client, −1 for none; `limits` by coach.
 *
 * With w(j) the weights of coach j's clients together and L(j) the limit, unevenness is Σ w(j)² ⁄ L(j) over the coaches with
 * L(j) > 0. Its bound is (Σ w)² ⁄ Σ L: what it would be if weights could be divided and anyone could go to anyone, limits
 * of people aside. By Cauchy and Schwarz no plan for the same clients is below that relaxation (Steele, The Cauchy–Schwarz
 * Master Class (2004), ch. 1). The best possible plan may itself be above it, so the gap is the most that can be missing.
 *
 * O(clients × groups + coaches).
 */
export function caseloadOf(
  input: CaseloadInput,
  coachOf: Int32Array,
  limits: readonly number[],
): Caseload | null {
  const { spread = [], weights } = input.profile.assignment;
  if (spread.length === 0 && weights === undefined) return null;
  const inHundredths = limits.map(() => 0);
  const squares = limits.map(() => 0);
  const counts = new Map<string, number>();
  coachOf.forEach((coach, client) => {
    if (coach === -1) return;
    if (weights !== undefined) inHundredths[coach]! += hundredths(client, weights, input);
    const name = spreadClass(client, input);
    if (name === null) return;
    const seat = `${coach} ${name}`;
    const before = counts.get(seat) ?? 0;
    counts.set(seat, before + 1);
    squares[coach]! += 2 * before + 1;
  });
  return {
    composition: perLimit(squares, limits),
    weighted: weights === undefined ? null : weightedCaseload(inHundredths, limits),
  };
}

function weightedCaseload(inHundredths: readonly number[], limits: readonly number[]): WeightedCaseload {
  const loads = inHundredths.map((load) => load / 100);
  const capacity = sumOf(limits);
  const total = sumOf(inHundredths) / 100;
  const share = capacity === 0 ? 0 : total / capacity;
  const bound = share * total;
  // Σ w² ⁄ L − (Σ w)² ⁄ Σ L = Σ (w − share L)² ⁄ L: so reckoned, rounding never takes the value below its bound.
  const excess = perLimit(
    loads.map((load, coach) => (load - share * limits[coach]!) ** 2),
    limits,
  );
  return {
    loads,
    balance: bound + excess,
    bound,
    gapPercent: bound === 0 ? 0 : (100 * excess) / bound,
  };
}

/** Σ value ⁄ limit over the coaches with a limit above 0. */
function perLimit(values: readonly number[], limits: readonly number[]): number {
  return sumOf(values.map((value, coach) => (limits[coach] === 0 ? 0 : value / limits[coach]!)));
}

/** The client's weight in hundredths: a whole number, so that sums are exact. */
function hundredths(client: number, { byTrack = {}, byGroup = {} }: CaseloadWeights, input: CaseloadInput) {
  const track = input.services.serviceTrack[client]?.value ?? null;
  const applying = Object.entries(byGroup).flatMap(([group, weight]) =>
    isIn(group as CaseloadGroup, client, input) ? [weight] : [],
  );
  const ofTrack = track === null ? undefined : byTrack[track];
  if (ofTrack !== undefined) applying.push(ofTrack);
  return applying.length === 0 ? 100 : Math.round(100 * Math.max(...applying));
}

/** Surely: whom a person must look at is in none. */
function isIn(group: CaseloadGroup, client: number, { basics, decisions }: CaseloadInput): boolean {
  return group === 'longTermUnemployed'
    ? basics.longTermUnemployed[client] === 'yes'
    : decisions[client]!.groups[group] === 'yes';
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

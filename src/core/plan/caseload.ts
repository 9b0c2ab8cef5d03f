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
 * O(clients × groups + classes × coaches).
 */
export function caseloadOf(
  input: CaseloadInput,
  coachOf: Int32Array,
  limits: readonly number[],
): Caseload | null {
  const { spread = [], weights } = input.profile.assignment;
  if (spread.length === 0 && weights === undefined) return null;
  return {
    composition: compositionOf(input, coachOf, limits),
    weighted: weights === undefined ? null : weightedCaseload(input, weights, coachOf, limits),
  };
}

function compositionOf(input: CaseloadInput, coachOf: Int32Array, limits: readonly number[]): number {
  const countsOf = new Map<string, number[]>();
  coachOf.forEach((coach, client) => {
    const name = coach === -1 ? null : spreadClass(client, input);
    if (name === null) return;
    let counts = countsOf.get(name);
    if (counts === undefined) countsOf.set(name, (counts = limits.map(() => 0)));
    counts[coach]! += 1;
  });
  let sum = 0;
  for (const counts of countsOf.values()) {
    counts.forEach((count, coach) => (sum += count === 0 ? 0 : count ** 2 / limits[coach]!));
  }
  return sum;
}

function weightedCaseload(
  input: CaseloadInput,
  weights: CaseloadWeights,
  coachOf: Int32Array,
  limits: readonly number[],
): WeightedCaseload {
  const inHundredths = limits.map(() => 0);
  coachOf.forEach((coach, client) => {
    if (coach !== -1) inHundredths[coach]! += hundredths(client, weights, input);
  });
  const loads = inHundredths.map((load) => load / 100);
  const capacity = sumOf(limits);
  const total = sumOf(inHundredths) / 100;
  const share = capacity === 0 ? 0 : total / capacity;
  // Σ w² ⁄ L − (Σ w)² ⁄ Σ L = Σ (w − share L)² ⁄ L: so reckoned, rounding never takes the value below its bound.
  const excess = loads.reduce((sum, load, coach) => {
    const limit = limits[coach]!;
    return limit === 0 ? sum : sum + (load - share * limit) ** 2 / limit;
  }, 0);
  const bound = share * total;
  return {
    loads,
    balance: bound + excess,
    bound,
    gapPercent: bound === 0 ? 0 : (100 * excess) / bound,
  };
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

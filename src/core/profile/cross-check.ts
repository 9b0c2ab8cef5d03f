import type { Profile, ServicePointRule } from '../model/profile';
import { pathText } from './problem';
import type { ProblemCode, ProfileProblem } from './problem';

/** What is wrong between the parts of a profile of which each is sound by itself. */
export function crossCheck(profile: Profile): ProfileProblem[] {
  const { employmentCodes, servicePoints, referrals, deadlines } = profile;
  return [
    ...validity(profile),
    ...repeated(['municipalities'], profile.municipalities),
    ...repeated(['employmentCodes', 'counted'], employmentCodes.counted),
    ...repeated(['employmentCodes', 'notCounted'], employmentCodes.notCounted),
    ...countedBothWays(profile),
    ...repeated(['servicePoints', 'points'], idsOf(servicePoints.points), 'id'),
    ...rules(profile, 'rules'),
    ...rules(profile, 'outside'),
    ...unordered(deadlines.map((rule) => rule.from)),
    ...repeated(['referrals'], idsOf(referrals), 'id'),
  ];
}

function validity({ validFrom, validTo }: Profile): ProfileProblem[] {
  return validTo !== null && validTo < validFrom ? [problem(['validTo'], 'ends-before-it-begins')] : [];
}

function countedBothWays({ employmentCodes }: Profile): ProfileProblem[] {
  const counted = new Set(employmentCodes.counted);
  return employmentCodes.notCounted.flatMap((code, index) =>
    counted.has(code) ? [problem(['employmentCodes', 'notCounted', index], 'counted-both-ways', code)] : [],
  );
}

/** The last rule of a list catches whoever is left; a rule before it without a condition would hide those after it. */
function rules({ servicePoints }: Profile, list: 'rules' | 'outside'): ProfileProblem[] {
  const points = new Set(idsOf(servicePoints.points));
  return servicePoints[list].flatMap((rule, index, all) => {
    const path = ['servicePoints', list, index];
    const problems: ProfileProblem[] = [];
    if (!points.has(rule.point)) problems.push(problem([...path, 'point'], 'unknown-point', rule.point));
    const isLast = index === all.length - 1;
    if (isLast && hasCondition(rule)) problems.push(problem(path, 'last-rule-has-condition'));
    if (!isLast && !hasCondition(rule)) problems.push(problem(path, 'rule-without-condition-before-last'));
    return problems;
  });
}

function hasCondition(rule: ServicePointRule): boolean {
  return rule.groups !== undefined || rule.municipalities !== undefined;
}

function unordered(dates: readonly number[]): ProfileProblem[] {
  return dates.flatMap((date, index) => {
    const before = dates[index - 1];
    return before !== undefined && date <= before
      ? [problem(['deadlines', index, 'from'], 'not-in-order')]
      : [];
  });
}

function repeated(path: readonly string[], values: readonly string[], key?: string): ProfileProblem[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index
      ? [problem([...path, index, ...(key === undefined ? [] : [key])], 'repeated', value)]
      : [],
  );
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map((item) => item.id);
}

function problem(path: readonly PropertyKey[], code: ProblemCode, value?: string): ProfileProblem {
  return { path: pathText(path), code, params: value === undefined ? {} : { value } };
}

import type { Profile, ServicePointRule } from '../model/profile';
import { pathText } from '../model/file-problem';
import type { ProblemCode, FileProblem } from '../model/file-problem';

/** What is wrong between the parts of a profile of which each is sound by itself. */
export function crossCheck(profile: Profile): FileProblem[] {
  const { employmentCodes, servicePoints, assignment, referrals, deadlines } = profile;
  return [
    ...validity(profile),
    ...repeated(['municipalities'], profile.municipalities),
    ...repeated(['employmentCodes', 'counted'], employmentCodes.counted),
    ...repeated(['employmentCodes', 'notCounted'], employmentCodes.notCounted),
    ...countedBothWays(profile),
    ...repeated(['servicePoints', 'points'], idsOf(servicePoints.points), 'id'),
    ...rules(profile, 'rules'),
    ...rules(profile, 'outside'),
    ...repeated(['assignment', 'spread'], assignment.spread ?? []),
    ...unordered(deadlines.map((rule) => rule.from)),
    ...repeated(['referrals'], idsOf(referrals), 'id'),
  ];
}

function validity({ validFrom, validTo }: Profile): FileProblem[] {
  return validTo !== null && validTo < validFrom ? [problem(['validTo'], 'ends-before-it-begins')] : [];
}

function countedBothWays({ employmentCodes }: Profile): FileProblem[] {
  const counted = new Set(employmentCodes.counted);
  return employmentCodes.notCounted.flatMap((code, index) =>
    counted.has(code) ? [problem(['employmentCodes', 'notCounted', index], 'counted-both-ways', code)] : [],
  );
}

/** The last rule of a list catches whoever is left; a rule before it without a condition would hide those after it. */
function rules({ servicePoints }: Profile, list: 'rules' | 'outside'): FileProblem[] {
  const points = new Set(idsOf(servicePoints.points));
  return servicePoints[list].flatMap((rule, index, all) => {
    const path = ['servicePoints', list, index];
    const problems: FileProblem[] = [];
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

function unordered(dates: readonly number[]): FileProblem[] {
  return dates.flatMap((date, index) => {
    const before = dates[index - 1];
    return before !== undefined && date <= before
      ? [problem(['deadlines', index, 'from'], 'not-in-order')]
      : [];
  });
}

function repeated(path: readonly string[], values: readonly string[], key?: string): FileProblem[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index
      ? [problem([...path, index, ...(key === undefined ? [] : [key])], 'repeated', value)]
      : [],
  );
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map((item) => item.id);
}

function problem(path: readonly PropertyKey[], code: ProblemCode, value?: string): FileProblem {
  return { path: pathText(path), code, params: value === undefined ? {} : { value } };
}

import type { AssignmentProblem } from '../problem';
import { chance, pick } from './chance';

/** The problem with clients of two classes that are to be spread evenly and of none, as it comes. */
export function withClasses(problem: AssignmentProblem, seed: number): AssignmentProblem {
  const random = chance(seed);
  const classOf = () => pick([null, 'young', 'immigrants'], random);
  return { ...problem, clients: problem.clients.map((client) => ({ ...client, spread: classOf() })) };
}

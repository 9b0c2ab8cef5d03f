import type { Ternary } from '../model/ternary';
import type { ReasonCode } from '../model/decision';

/** The answer to one question about a client, with the reason to tell should it decide. */
export interface Answer {
  readonly answer: Ternary;
  readonly reason: ReasonCode;
}

export function yes(reason: ReasonCode): Answer {
  return { answer: 'yes', reason };
}

export function no(reason: ReasonCode): Answer {
  return { answer: 'no', reason };
}

export function review(reason: ReasonCode): Answer {
  return { answer: 'review', reason };
}

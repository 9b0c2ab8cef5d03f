import type { Answer } from './answer';
import type { Evaluation } from './evaluation';
import { MAX_RESULT_BYTES, payloadBytes } from './payload';

/** The part of the global `CustomFunctions` that is used; requirement set CustomFunctionsRuntime 1.2. */
export interface CustomFunctionsHost<Code> {
  readonly associate: (id: string, run: (...values: unknown[]) => unknown) => void;
  readonly Error: new (code: Code, message: string) => Error;
  readonly ErrorCode: { readonly invalidValue: Code };
}

/**
 * A function as Excel calls it, with `parameters` arguments; `evaluate` computes it elsewhere.
 *
 * What cannot be read gives `#VALUE!` with the reason in its own cell, and the others their answers. A formula that
 * cannot be computed at all gives one `#VALUE!` with what to do. `evaluate` is to settle whatever happens, so that no
 * cell stays on `#BUSY!`; where it rejects, the formula fails with that error's message.
 */
export function excelFunction<Code>(
  parameters: number,
  host: CustomFunctionsHost<Code>,
  evaluate: (values: readonly unknown[]) => Promise<Evaluation>,
): (...values: unknown[]) => Promise<unknown[][]> {
  return async (...values) => {
    let evaluation: Evaluation;
    try {
      // Excel adds its own object after the last parameter.
      evaluation = await evaluate(values.slice(0, parameters).map(plain));
    } catch (error) {
      evaluation = { ok: false, sentence: error instanceof Error ? error.message : '' };
    }
    return resultOf(evaluation, host);
  };
}

/** The cells as Excel takes them. Throws Excel's error of a formula that has none, also where they are too many to send. */
export function resultOf<Code>(evaluation: Evaluation, host: CustomFunctionsHost<Code>): unknown[][] {
  const failure = (sentence: string): Error => new host.Error(host.ErrorCode.invalidValue, sentence);
  if (!evaluation.ok) throw failure(evaluation.sentence);
  const cells = errorMaker(failure);
  const result = evaluation.cells.map((row) => row.map(cells));
  if (payloadBytes(result) > MAX_RESULT_BYTES) throw failure(evaluation.tooLarge);
  return result;
}

/** What Excel hands over, fit to travel: of its own objects, such as an error in a cell, only the code. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return 'code' in value && typeof value.code === 'string' ? { code: value.code } : null;
}

/** Makes Excel's error of a failure, one for each reason. */
function errorMaker(failure: (sentence: string) => Error): (answer: Answer) => string | number | Error {
  const made = new Map<string, Error>();
  return (answer) => {
    if (typeof answer !== 'object') return answer;
    const error = made.get(answer.reason) ?? failure(answer.reason);
    made.set(answer.reason, error);
    return error;
  };
}

import type { Answer } from './answer';
import { callOf, inShape } from './call';
import type { CustomFunction } from './custom-function';
import type { FunctionContext } from './function-context';
import { MAX_ARGUMENT_BYTES, MAX_RESULT_BYTES, payloadBytes } from './payload';
import { Refusal } from './refusal';

/** The part of the global `CustomFunctions` that is used; requirement set CustomFunctionsRuntime 1.2. */
export interface CustomFunctionsHost<Code> {
  readonly associate: (id: string, run: (...values: unknown[]) => unknown) => void;
  readonly Error: new (code: Code, message: string) => Error;
  readonly ErrorCode: { readonly invalidValue: Code };
}

/**
 * A function as Excel calls it: ranges come as arrays of rows, and so does the result, of the same shape or twice as
 * wide. Nothing is asynchronous, so no cell stays on `#BUSY!`.
 *
 * What cannot be read gives `#VALUE!` with the reason in its own cell, and the others their answers. A formula that
 * cannot be computed at all (ranges of different size, an unknown option, too large a range) gives one `#VALUE!` with
 * what to do.
 */
export function excelFunction<Code>(
  { parameters, answer }: CustomFunction,
  host: CustomFunctionsHost<Code>,
  context: () => FunctionContext,
): (...values: unknown[]) => unknown[][] {
  return (...values) => {
    const { texts } = context();
    try {
      // Excel adds its own object after the last parameter.
      const own = values.slice(0, parameters.length);
      if (payloadBytes(own) > MAX_ARGUMENT_BYTES) throw new Refusal(texts.refusals.tooLarge());
      const { call, shape } = callOf(parameters, own, texts);
      const cells = errorMaker(host);
      const result = inShape(answer(call, context()), shape).map((row) => row.map(cells));
      if (payloadBytes(result) > MAX_RESULT_BYTES) throw new Refusal(texts.refusals.tooLarge());
      return result;
    } catch (error) {
      const sentence = error instanceof Refusal ? error.message : texts.refusals.unexpected();
      throw new host.Error(host.ErrorCode.invalidValue, sentence);
    }
  };
}

/** Makes Excel's error of a failure, one for each reason. */
function errorMaker<Code>(host: CustomFunctionsHost<Code>): (answer: Answer) => string | number | Error {
  const made = new Map<string, Error>();
  return (answer) => {
    if (typeof answer !== 'object') return answer;
    const error = made.get(answer.reason) ?? new host.Error(host.ErrorCode.invalidValue, answer.reason);
    made.set(answer.reason, error);
    return error;
  };
}

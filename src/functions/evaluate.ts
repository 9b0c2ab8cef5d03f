import { callOf, inShape } from './call';
import { CATALOGUE } from './catalogue';
import type { CustomFunction } from './custom-function';
import type { Evaluation } from './evaluation';
import type { FunctionContext } from './function-context';
import { MAX_ARGUMENT_BYTES, payloadBytes } from './payload';
import { Refusal } from './refusal';

/**
 * Computes a formula. Ranges come as arrays of rows, and so does the result, of the same shape or twice as wide; what
 * cannot be read is a failure in its own cell. A formula that cannot be computed at all (ranges of different size, an
 * unknown option, too large a range) gives one sentence with what to do. Never throws; a fault of the program is told
 * without its message, which could hold cell content. O(cells).
 */
export function evaluate(
  { parameters, answer }: CustomFunction,
  values: readonly unknown[],
  context: FunctionContext,
): Evaluation {
  const { refusals } = context.texts;
  try {
    if (payloadBytes(values) > MAX_ARGUMENT_BYTES) return { ok: false, sentence: refusals.tooLarge() };
    const { call, shape } = callOf(parameters, values, context.texts);
    return { ok: true, cells: inShape(answer(call, context), shape), tooLarge: refusals.tooLarge() };
  } catch (error) {
    return { ok: false, sentence: error instanceof Refusal ? error.message : refusals.unexpected() };
  }
}

/** The same by the function's id, as a saved workbook names it. */
export function evaluateById(id: string, values: readonly unknown[], context: FunctionContext): Evaluation {
  const definition = CATALOGUE.find((candidate) => candidate.id === id);
  if (definition === undefined) return { ok: false, sentence: context.texts.refusals.unexpected() };
  return evaluate(definition, values, context);
}

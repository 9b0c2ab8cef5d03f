import type { FindingParams } from '../core/model/finding';
import { findingText } from '../i18n/finding-text';
import { CATALOGUE } from './catalogue';
import type { CustomFunction } from './custom-function';
import type { CustomFunctionsHost } from './excel-function';
import { resultOf } from './excel-function';
import { evaluate } from './evaluate';
import { functionContext } from './function-context';

/** An error in a cell, as Excel's own class makes it. */
export class CellFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  /** As it travels to Excel: `CustomFunctionError.toJSON` of office.js 1.1.110. */
  toJSON(): object {
    const { code, message } = this;
    const value = { code, type: 'Error', basicValue: code, basicType: 'Error', message, errorType: 'Value' };
    return { valueType: 'CustomFunctionError', ...value };
  }
}

export const HOST: CustomFunctionsHost<string> = {
  associate: () => undefined,
  Error: CellFailure,
  ErrorCode: { invalidValue: '#VALUE!' },
};

/** 31.3.2021, in Finnish. */
export const CONTEXT = functionContext('fi', () => new Date(2021, 2, 31, 12));

export function definitionOf(id: string): CustomFunction {
  const definition = CATALOGUE.find((candidate) => candidate.id === id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  return definition;
}

/** Runs a function as Excel does; arguments left out at the end come as `null`. */
export function run(id: string, ...values: readonly unknown[]): readonly (readonly unknown[])[] {
  const definition = definitionOf(id);
  const all = definition.parameters.map((_, index) => values[index] ?? null);
  return resultOf(evaluate(definition, all, CONTEXT), HOST);
}

/** What one cell shows: the answer, or the reason of an error. */
export function shown(answer: unknown): unknown {
  return answer instanceof CellFailure ? `${answer.code} ${answer.message}` : answer;
}

/** The first answer for a single cell, as it is shown. */
export function answerTo(id: string, ...values: readonly unknown[]): unknown {
  return shown(run(id, ...values)[0]?.[0]);
}

/** What a cell shows where a rule of the check finds a fault. */
export function errorOf(rule: string, params: FindingParams = {}): string {
  return `#VALUE! ${findingText('fi', { rule, params }).message}`;
}

export function titleOf(rule: string): string {
  return findingText('fi', { rule, params: {} }).title;
}

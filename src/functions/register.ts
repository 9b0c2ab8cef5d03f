import { CATALOGUE } from './catalogue';
import type { CustomFunctionsHost } from './excel-function';
import { excelFunction } from './excel-function';
import type { FunctionContext } from './function-context';

/**
 * Tells Excel what each id of the metadata runs. Call it while the page loads: Excel may ask for a value at once.
 * `context` is made at the first formula and kept.
 */
export function registerFunctions<Code>(
  host: CustomFunctionsHost<Code>,
  context: () => FunctionContext,
): void {
  let made: FunctionContext | null = null;
  const kept = (): FunctionContext => (made ??= context());
  for (const definition of CATALOGUE) host.associate(definition.id, excelFunction(definition, host, kept));
}

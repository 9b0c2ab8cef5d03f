import type { Evaluation } from './evaluation';
import type { CustomFunctionsHost } from './excel-function';
import { excelFunction } from './excel-function';
import { FUNCTIONS } from './function-ids';

/** Tells Excel what each id of the metadata runs. Call it while the page loads: Excel may ask for a value at once. */
export function registerFunctions<Code>(
  host: CustomFunctionsHost<Code>,
  evaluate: (id: string, values: readonly unknown[]) => Promise<Evaluation>,
): void {
  for (const [id, parameters] of Object.entries(FUNCTIONS))
    host.associate(
      id,
      excelFunction(parameters, host, (values) => evaluate(id, values)),
    );
}

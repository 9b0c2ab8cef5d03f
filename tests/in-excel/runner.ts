/** A case with its full name: those of the groups around it, then its own. */
export interface Case {
  readonly name: string;
  readonly run: () => unknown;
}

export interface CaseResult {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'left-out';
  /** Why it failed or was left out; empty where it passed. */
  readonly why: string;
  readonly ms: number;
}

type Body = (...row: readonly unknown[]) => unknown;

/** `describe` and `test` as the contract files call them, and the cases that they gathered. */
export interface Suite {
  readonly describe: (name: string, body: () => void) => void;
  readonly test: ((name: string, run: () => unknown) => void) & {
    readonly each: (table: readonly unknown[]) => (name: string, run: Body) => void;
  };
  readonly cases: readonly Case[];
}

/** Gathers cases and runs none. As in jest, a row of a table that is an array gives its items as arguments. */
export function createSuite(): Suite {
  const cases: Case[] = [];
  const groups: string[] = [];
  const add = (name: string, run: () => unknown): void => {
    cases.push({ name: [...groups, name].join(' › '), run });
  };
  return {
    cases,
    describe: (name, body) => {
      groups.push(name);
      body();
      groups.pop();
    },
    test: Object.assign(add, {
      each: (table: readonly unknown[]) => (name: string, run: Body) => {
        for (const item of table) {
          const row: readonly unknown[] = Array.isArray(item) ? item : [item];
          add(withArguments(name, row), () => run(...row));
        }
      },
    }),
  };
}

/** `%s` and the other places of a name filled in, in their order. */
function withArguments(name: string, row: readonly unknown[]): string {
  let next = 0;
  return name.replace(/%[sjdip]/g, (place) => {
    const argument = row[next++];
    if (place === '%s' && typeof argument === 'string') return argument;
    return argument === undefined ? place : JSON.stringify(argument);
  });
}

export interface RunOptions {
  /** Reasons by the end of a case's name: what cannot be tried here. */
  readonly leftOut: ReadonlyMap<string, string>;
  readonly timeoutMs: number;
  readonly report: (result: CaseResult) => void;
}

/** Runs cases one after the other; a case that fails or takes too long stops none of the others. */
export async function runCases(
  cases: readonly Case[],
  { leftOut, timeoutMs, report }: RunOptions,
): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const { name, run } of cases) {
    const reason = [...leftOut].find(([end]) => name.endsWith(end))?.[1];
    const since = performance.now();
    const failure = reason === undefined ? await failureOf(run, timeoutMs) : null;
    const outcome = reason !== undefined ? 'left-out' : failure === null ? 'passed' : 'failed';
    const result = { name, outcome, why: reason ?? failure ?? '', ms: performance.now() - since } as const;
    results.push(result);
    report(result);
  }
  return results;
}

/** What went wrong, `null` where nothing did. */
async function failureOf(run: () => unknown, timeoutMs: number): Promise<string | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`not ready after ${timeoutMs / 1000} seconds`));
    }, timeoutMs);
  });
  try {
    await Promise.race([Promise.resolve().then(run), tooLong]);
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  } finally {
    clearTimeout(timer);
  }
}

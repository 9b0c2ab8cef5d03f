import type { Remote } from 'comlink';
import { proxy, wrap } from 'comlink';
import type { Answer } from '../app/pane/answer';
import type { Engine } from '../app/pane/engine';
import type { EngineLanguage } from '../app/pane/engine-core';
import type { FileEngine, FileQuestions } from '../app/pane/file-engine';
import type { Evaluation } from '../functions/evaluation';
import type { ServedHost } from './protocol';
import type { WorkerApi } from './worker-api';

/** The program's worker. It computes custom functions at once, and is an engine when one is started in it. */
export interface StartedWorker {
  readonly api: Remote<WorkerApi>;
  /** Resolves once the worker has ended for want of its script or by a fault that nobody caught. */
  readonly broken: Promise<void>;
}

export function startWorker(): StartedWorker {
  const worker = new Worker(new URL('./main.ts', import.meta.url), { name: 'omavalmentaja' });
  return {
    api: wrap<WorkerApi>(worker),
    broken: new Promise((resolve) => {
      worker.addEventListener('error', () => {
        resolve();
      });
    }),
  };
}

/** Computes a custom function in the worker. Rejects where the worker has broken or breaks meanwhile. */
export async function evaluateIn(
  { api, broken }: StartedWorker,
  ...formula: Parameters<WorkerApi['evaluate']>
): Promise<Evaluation> {
  return await Promise.race([
    api.evaluate(...formula),
    broken.then(() => {
      throw new Error('the worker has broken');
    }),
  ]);
}

/** The engine for the workbook that is open in Excel. */
export function engineInExcel({ api }: StartedWorker, host: ServedHost, language: EngineLanguage): Engine {
  return questions(api.engine, api.startInExcel(proxy(host), language)) as Engine;
}

/** The engine of the page without Excel. */
export function engineWithFiles(
  { api }: StartedWorker,
  now: () => string,
  language: EngineLanguage,
): FileEngine {
  const ready = api.startWithFiles(
    proxy(() => Promise.resolve(now())),
    language,
  );
  const engine = questions(api.engine, ready) as Engine;
  const files = questions(api.files, ready) as FileQuestions;
  return both(engine, files);
}

type Question = (...args: unknown[]) => Promise<Answer<unknown>>;

/** Questions to the worker: each waits until it has started, and functions among the arguments become fit to travel. */
function questions(remote: unknown, ready: Promise<void>): object {
  const asked = new Map<PropertyKey, Question>();
  return new Proxy(
    {},
    {
      get: (_, name: string) => {
        let question = asked.get(name);
        if (question === undefined) {
          question = async (...args) => {
            await ready;
            const ask = (remote as Readonly<Record<string, Question>>)[name]!;
            return await ask(...args.map((arg) => (typeof arg === 'function' ? proxy(arg) : arg)));
          };
          asked.set(name, question);
        }
        return question;
      },
    },
  );
}

function both<A extends object, B extends object>(a: A, b: B): A & B {
  return new Proxy({} as A & B, {
    get: (_, name) => Reflect.get(FILE_QUESTIONS.has(name) ? b : a, name) as unknown,
  });
}

const FILE_QUESTIONS: ReadonlySet<PropertyKey> = new Set<keyof FileQuestions>([
  'open',
  'sheets',
  'sheetRows',
  'download',
  'onSheetChange',
]);

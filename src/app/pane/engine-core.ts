import type { LocalDate } from '../../core/model/local-date';
import { fromIso } from '../../core/model/local-date';
import type { PlacementWay } from '../../core/model/placement';
import type { SheetContext } from '../../core/sheets/sheet-context';
import type { LiveWorkbook, WatchOptions } from '../../workbook/workbook';
import { WorkbookError } from '../../workbook/workbook-error';
import { CommandError } from '../command-error';
import type { EarlierWords } from '../earlier-run';
import { liveContext } from '../live/live-context';
import type { LiveAnalysis, LiveSession, UndoStep } from '../live/live-session';
import type { PreviousResult } from '../previous-month';
import type { ListWatch } from '../live/watch-list';
import type { Wishes } from '../live/wishes';
import { readWishes, writeWishes } from '../live/wishes';
import type { AnalysisKeeper } from './analysis-keeper';
import { createAnalysisKeeper } from './analysis-keeper';
import type { Answer, Failure, Progress } from './answer';
import type { EngineTexts, WorkStep } from './engine-texts';
import type { History } from './history';
import type { FileAdapter } from './file-adapter';
import { createHistory } from './history';
import { createListening } from './listening';
import type { MonthTexts } from './month-work';

export type EngineLanguage = LiveSession['language'];

/** What an engine works with. */
export interface EngineHost {
  readonly workbook: LiveWorkbook;
  readonly language: EngineLanguage;
  readonly textsOf: (language: EngineLanguage) => EngineTexts;
  /** In every language: an earlier result may be in any. */
  readonly languages: readonly EarlierWords[];
  readonly version: string;
  /** Local time by the person's clock, `YYYY-MM-DD HH:MM`. */
  readonly now: () => Promise<string>;
  /** Milliseconds from any fixed moment. */
  readonly clock: () => number;
  readonly schedule: WatchOptions['schedule'];
  /** With what workbooks beside the open one are made; loaded when they are asked for. */
  readonly month: {
    readonly files: FileAdapter;
    readonly texts: (language: EngineLanguage) => Promise<MonthTexts>;
  };
}

/** What all questions share; one lives as long as a workbook is open in the pane. */
export interface EngineCore {
  readonly workbook: LiveWorkbook;
  readonly texts: () => EngineTexts;
  readonly session: () => LiveSession;
  readonly keeper: AnalysisKeeper;
  readonly history: History;
  readonly context: (analysis: LiveAnalysis) => SheetContext;
  /**
   * Answers a question: alone in the workbook, and with a sentence for whatever fails. One that comes while another is
   * under way waits for its turn: the pane and the ribbon ask without knowing of each other.
   */
  readonly answer: <T>(work: () => Promise<T>) => Promise<Answer<T>>;
  /** The same, in its turn, for what does not need the workbook for itself or takes it by its own. */
  readonly answerFreely: <T>(work: () => Promise<T>) => Promise<Answer<T>>;
  readonly failureOf: (error: unknown) => Failure;
  /** Keeps what people decided, and finds out anew what follows from it. */
  readonly wish: (change: (wishes: Wishes) => Wishes) => Promise<LiveAnalysis>;
  /** Writes: tells so meanwhile, remembers it under its command, and what was read before no longer counts. */
  readonly write: (
    command: UndoStep['command'],
    step: WorkStep,
    work: () => Promise<string>,
  ) => Promise<string>;
  readonly setLanguage: (language: EngineLanguage) => void;
  /** Another day may be of another month, so what was compared with is forgotten. */
  readonly setReferenceDate: (date: LocalDate) => void;
  /** Last month's result, and a way to take another. */
  readonly previous: () => PreviousResult | null;
  readonly setPrevious: (previous: PreviousResult | null) => void;
  readonly onProgress: (listener: (progress: Progress) => void) => void;
  readonly tell: (step: WorkStep | null, options?: Partial<Omit<Progress, 'step'>>) => void;
  readonly cancel: () => void;
  /** Stops listening to the workbook; from then on every question reads it anew. */
  readonly rest: () => Promise<void>;
  readonly schedule: WatchOptions['schedule'];
  /** What stands in the workbook just now. */
  readonly now: {
    isMarked: boolean;
    isPlanWritten: boolean;
    watch: ListWatch | null;
    /** The way of sharing out that the person chose, until the pane closes. */
    way: PlacementWay;
  };
}

export function createEngineCore(host: EngineHost): EngineCore {
  const { workbook, textsOf, schedule } = host;
  let { language } = host;
  let chosenDate: LocalDate | null = null;
  let previous: PreviousResult | null = null;
  let time = '';
  let listener: (progress: Progress) => void = () => undefined;
  let abort = new AbortController();
  const undoable: UndoStep[] = [];
  const now: EngineCore['now'] = {
    isMarked: false,
    isPlanWritten: false,
    watch: null,
    way: { kind: 'all' },
  };

  const texts = (): EngineTexts => textsOf(language);
  const tell: EngineCore['tell'] = (step, options = {}) => {
    listener({
      step: step === null ? '' : texts().work[step],
      fraction: options.fraction ?? null,
      canCancel: options.canCancel ?? step !== null,
    });
  };
  const session = (): LiveSession => ({
    workbook,
    language,
    texts: texts().sheets,
    languages: host.languages,
    version: host.version,
    referenceDate: () => chosenDate ?? fromIso(time.slice(0, 10))!,
    time: () => time,
    clock: host.clock,
    previous,
    way: now.way,
    onStep: (step) => {
      tell(step);
    },
    undoable,
  });

  /** Lets a call that came meanwhile be heard, and throws where it called the work off. */
  const check = async (): Promise<void> => {
    await new Promise<void>((resolve) => schedule(resolve, 0));
    if (abort.signal.aborted) throw new WorkbookError('cancelled');
  };
  const keeper = createAnalysisKeeper(
    session,
    () => ({
      signal: abort.signal,
      onRows: (done, all) => {
        tell('read', { fraction: all === 0 ? null : done / all });
      },
    }),
    check,
  );
  const listening = createListening(workbook, schedule, keeper.forget);
  const heard = <T extends unknown[]>(ask: (...args: T) => Promise<LiveAnalysis>) => {
    return async (...args: T): Promise<LiveAnalysis> => {
      const analysis = await ask(...args);
      await listening.listen();
      return analysis;
    };
  };
  const listeningKeeper: AnalysisKeeper = {
    latest: heard(async () => (listening.isOn() ? await keeper.latest() : await keeper.anew())),
    anew: heard(keeper.anew),
    reckonAnew: heard(async () => (listening.isOn() ? await keeper.reckonAnew() : await keeper.anew())),
    forget: keeper.forget,
  };
  const history = createHistory(undoable);
  const failureOf = (error: unknown): Failure => ({ code: codeOf(error), sentence: texts().failure(error) });
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<Answer<T>>): Promise<Answer<T>> => {
    const answer = turn.then(async () => {
      await now.watch?.idle();
      return await work();
    });
    turn = answer;
    return answer;
  };
  const attempt = async <T>(work: () => Promise<T>): Promise<Answer<T>> => {
    try {
      abort = new AbortController();
      time = await host.now();
      return { ok: true, value: await work() };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    } finally {
      tell(null);
    }
  };

  return {
    workbook,
    texts,
    session,
    keeper: listeningKeeper,
    history,
    context: (analysis) => liveContext(session(), analysis),
    answer: (work) => inTurn(() => attempt(() => workbook.exclusively(work))),
    answerFreely: (work) => inTurn(() => attempt(work)),
    failureOf,
    wish: async (change) => {
      const wishes = change(await readWishes(workbook));
      await writeWishes(workbook, wishes);
      now.isPlanWritten = false;
      now.watch?.setWishes(wishes);
      return await listeningKeeper.reckonAnew();
    },
    write: async (command, step, work) => {
      await check();
      tell(step, { canCancel: false });
      try {
        return await history.record(command, time.slice(11), work);
      } finally {
        keeper.forget();
      }
    },
    setLanguage: (chosen) => {
      language = chosen;
      keeper.forget();
    },
    setReferenceDate: (date) => {
      chosenDate = date;
      now.isPlanWritten = false;
      previous = null;
    },
    previous: () => previous,
    setPrevious: (given) => {
      previous = given;
    },
    onProgress: (heardBy) => {
      listener = heardBy;
    },
    tell,
    cancel: () => {
      abort.abort();
    },
    rest: async () => {
      const { watch } = now;
      now.watch = null;
      await watch?.stop();
      await listening.stop();
      keeper.forget();
    },
    schedule,
    now,
  };
}

/** The failure's own code; `unexpected` for a fault of the program. */
export function codeOf(error: unknown): string {
  return error instanceof WorkbookError || error instanceof CommandError ? error.code : 'unexpected';
}

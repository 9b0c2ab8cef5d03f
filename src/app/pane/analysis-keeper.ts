import type { LiveAnalysis, LiveSession } from '../live/live-session';
import { analyseLive } from '../live/live-session';
import { createReadOnce } from '../live/read-once';
import type { ReadOptions } from '../../workbook/workbook';

/** Keeps the latest analysis, so that a step that opens need not read the workbook again. */
export interface AnalysisKeeper {
  readonly latest: () => Promise<LiveAnalysis>;
  /** Reads the workbook anew. */
  readonly anew: () => Promise<LiveAnalysis>;
  /** Works out anew what follows from settings that changed; what was read of the sheets still counts. */
  readonly reckonAnew: () => Promise<LiveAnalysis>;
  /** The workbook changed: what was read no longer counts. */
  readonly forget: () => void;
}

/**
 * `check` throws where the work was called off; it is asked when an analysis is done, before anything is made of it.
 * What was forgotten while it was being read is not kept.
 */
export function createAnalysisKeeper(
  session: () => LiveSession,
  options: () => ReadOptions,
  check: () => Promise<void>,
): AnalysisKeeper {
  const reader = createReadOnce(session().workbook, options);
  let kept: LiveAnalysis | null = null;
  let changes = 0;

  const forget = (): void => {
    changes += 1;
    kept = null;
    reader.forget();
  };
  const reckonAnew = async (): Promise<LiveAnalysis> => {
    kept = null;
    const before = changes;
    const analysis = await analyseLive({ ...session(), reader });
    await check();
    if (changes === before) kept = analysis;
    else reader.forget();
    return analysis;
  };
  return {
    latest: async () => kept ?? (await reckonAnew()),
    anew: async () => {
      forget();
      return await reckonAnew();
    },
    reckonAnew,
    forget,
  };
}

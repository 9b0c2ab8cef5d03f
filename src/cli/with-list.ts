import type { AnalyseRequest, Analysis } from '../app/analyse';
import { analyse } from '../app/analyse';
import type { Language } from '../i18n/language';
import type { ListArguments } from './arguments';
import { listRequest } from './list-request';
import { stepProgress } from './progress';
import { refuseEmpty } from './refuse-empty';
import type { Surroundings } from './surroundings';

export interface ReadList {
  readonly request: AnalyseRequest;
  readonly analysis: Analysis;
  /** Takes the progress off the terminal: before the answer is told. */
  readonly clear: () => void;
}

/**
 * Finds out all about the list that a command line names, tells progress meanwhile, and lets `tell` make the answer of it.
 * Throws what reading throws, and `CommandError('empty-list')`.
 */
export async function withList(
  given: ListArguments,
  language: Language,
  world: Surroundings,
  tell: (read: ReadList) => Promise<number>,
): Promise<number> {
  const progress = stepProgress(world.stderr, given.quiet, language);
  try {
    const request = await listRequest(given, language, world);
    const analysis = await analyse({ ...request, onStep: progress.tell });
    refuseEmpty(analysis);
    return await tell({ request, analysis, clear: progress.clear });
  } finally {
    progress.clear();
  }
}

import path from 'node:path';
import type { AnalyseRequest } from '../app/analyse';
import type { LocalDate } from '../core/model/local-date';
import { localDate } from '../core/model/local-date';
import type { Language } from '../i18n/language';
import { RECOGNISED_WORDS } from '../i18n/recognised-words';
import type { WorkbookReader } from '../workbook/workbook';
import type { ListArguments } from './arguments';
import { conditionsOf } from './conditions-of';
import { loadProfile } from './load-profile';
import { readWholeFile } from './read-whole-file';
import type { Surroundings } from './surroundings';

/** What the app is asked of a command line: files are opened, the profile is loaded, the date is today's by default. */
export async function listRequest(
  { input, coaches, profile, date, sheet, includeReview, way, conditions, previous }: ListArguments,
  language: Language,
  world: Surroundings,
): Promise<AnalyseRequest> {
  const referenceDate = date ?? today(world.now());
  return {
    workbook: await openFile(input, world),
    coaches:
      coaches === null ? null : { workbook: await openFile(coaches, world), name: path.basename(coaches) },
    profile: profile === null ? null : await loadProfile(profile, language),
    referenceDate,
    sheet,
    includeReview,
    way,
    conditions: (found) => conditionsOf(conditions, found, referenceDate, language),
    previous:
      previous === null ? null : { workbook: await openFile(previous, world), name: path.basename(previous) },
    languages: RECOGNISED_WORDS,
    clock: world.clock,
  };
}

/** Opens a file whole. Throws `WorkbookError`. */
export async function openFile(file: string, world: Surroundings): Promise<WorkbookReader> {
  return await world.open(await readWholeFile(file), path.basename(file));
}

function today(now: Date): LocalDate {
  return localDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

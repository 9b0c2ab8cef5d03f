import { localMinute } from '../app/local-minute';
import type { SheetWording } from '../app/sheet-context';
import type { SheetPlan } from '../core/sheets/sheet';
import type { Language } from '../i18n/language';
import { sheetTexts } from '../i18n/sheet-texts';
import type { Surroundings } from './surroundings';

/** In which words, by which version and at what time the command line makes sheets. */
export function wordingIn(
  language: Language,
  { version, now }: Surroundings,
): Omit<SheetWording, 'referenceDate' | 'describe'> {
  return { texts: sheetTexts(language), language, version, time: localMinute(now()) };
}

/** The bytes of a new workbook. */
export async function writeSheets(
  plans: readonly SheetPlan[],
  title: string,
  { write, now }: Surroundings,
): Promise<Uint8Array> {
  return await write(plans, { title, creator: 'Omavalmentaja', created: now() });
}

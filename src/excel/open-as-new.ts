/// <reference types="office-js" />
import type { MadeFile } from '../app/pane/month-view';

/** In parts, because a call takes only so many arguments. */
const PART = 0x8000;

/** Opens a new workbook in a window of its own; saving it is the person's. Requirement set: ExcelApi 1.8. */
export async function openAsNew({ bytes }: MadeFile): Promise<void> {
  let text = '';
  for (let at = 0; at < bytes.length; at += PART)
    text += String.fromCharCode(...bytes.subarray(at, at + PART));
  await Excel.createWorkbook(btoa(text));
}

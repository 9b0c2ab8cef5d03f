import { scanXml } from './read-xml';
import { decodeCellText, detached } from './read-xml-text';

/** The shared strings of a workbook by index: runs of rich text joined, phonetic readings left out. */
export function readSharedStrings(pieces: Iterable<Uint8Array>): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  scanXml(pieces, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    text(run) {
      if (inText) text += run;
    },
    close(name) {
      if (name === 'si') strings.push(detached(decodeCellText(text)));
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 't') inText = false;
    },
  });
  return strings;
}

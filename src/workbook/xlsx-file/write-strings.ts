import { xmlText } from './write-text';

/** The texts of a workbook, each written once; cells hold their index. */
export interface SharedStrings {
  index(text: string): number;
  xml(): Iterable<string>;
}

const TEXTS_IN_BLOCK = 1000;

export function createSharedStrings(): SharedStrings {
  const indexes = new Map<string, number>();
  let uses = 0;
  return {
    index(text) {
      uses += 1;
      let index = indexes.get(text);
      if (index === undefined) {
        index = indexes.size;
        indexes.set(text, index);
      }
      return index;
    },
    *xml() {
      let block = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${indexes.size}">`;
      for (const [text, index] of indexes) {
        // Without the mark Excel drops white space at the ends.
        const space = text !== text.trim() || text.includes('\n') ? ' xml:space="preserve"' : '';
        block += `<si><t${space}>${xmlText(text)}</t></si>`;
        if (index % TEXTS_IN_BLOCK === TEXTS_IN_BLOCK - 1) {
          yield block;
          block = '';
        }
      }
      yield `${block}</sst>`;
    },
  };
}

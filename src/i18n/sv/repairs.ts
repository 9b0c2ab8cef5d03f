import { counted } from '../counted';
import type { repairs as fi } from '../fi/repairs';

/** What the command line tells of repairs, in Swedish. See the Finnish texts. */
export const repairs: typeof fi = {
  canMend: (cells) => `Säkert kan rättas ${counted(cells, 'cell', 'celler')}: bara skrivsättet ändras.`,
  mended: (cells) => `${counted(cells, 'cell', 'celler')} rättades.`,
  proposals: (cells) => `Förslag: ${cells}. Kontrollera vart och ett själv.`,
  change: (before, after) => `”${before}” → ”${after}”`,
  howTo:
    'Skriv den rättade listan med -o RATTAD.xlsx. Förslag som stämmer tas med med --accept, till exempel --accept C17,D20.',
  written: (file) => `Skrev ${file}.`,
  undone: (cells) => `${counted(cells, 'cell', 'celler')} återställdes.`,
  stale: (cells) => `De här cellerna har ändrats efter rättelsen och lämnades därför som de är: ${cells}.`,
  sheet: {
    name: 'Rättelser',
    headings: {
      state: 'Läge',
      cell: 'Cell',
      column: 'Kolumn',
      before: 'Före',
      after: 'Efter',
      why: 'Varför',
    },
    made: 'rättad',
    proposed: 'förslag',
    none: 'Det finns inget att rätta.',
  },
};

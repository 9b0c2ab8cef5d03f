import { isUnusable } from '../core/model/reading';
import { answerCells } from './answer-cells';
import type { CustomFunction } from './custom-function';
import { cells } from './custom-function';
import { findingsOn } from './findings';

/**
 * Begins with `OK` exactly where the code can be used. What the check remarks of a usable code (temporary, repaired)
 * stands after it; of any other code only the fault is told.
 */
export const checkPersonId: CustomFunction = {
  id: 'HETU.TARKISTA',
  parameters: [cells('personId')],
  answer: ({ cells: [codes] }, { parsers, today, texts: { answers }, language }) =>
    answerCells(codes, parsers.personId(today()), (reading, cell) => {
      if (reading.value === null && !isUnusable(reading)) return '';
      const titles = findingsOn('personId', reading, cell, language)
        .map(({ title }) => title)
        .join('; ');
      if (reading.value === null) return titles;
      return titles === '' ? answers.ok : answers.okBut(titles);
    }),
  examples: [
    { arguments: ['010190-999W'], answers: ['OK (Tilapäinen henkilötunnus)'] },
    { arguments: ['010190-999P'], answers: ['Tarkistusmerkki ei täsmää'] },
  ],
};

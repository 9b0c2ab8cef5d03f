import type { CellValue } from '../core/model/cell';
import type { Field } from '../core/model/field';
import { judgeColumn } from '../core/model/judged-column';
import type { Parse, Reading } from '../core/model/reading';
import { isUnusable } from '../core/model/reading';
import type { Answer } from './answer';
import { failure } from './answer';
import type { Answers, Cells } from './custom-function';
import { findingsOn } from './findings';
import type { FunctionContext } from './function-context';

/** Answers cells one by one; each distinct cell is read and answered once. O(cells) look-ups. */
export function answerCells<T>(
  cells: Cells | undefined,
  parse: Parse<T>,
  answer: (reading: Reading<T>, cell: CellValue) => Answer,
): Answers {
  if (cells === undefined) return [];
  const { cells: distinct, readings, codes } = judgeColumn(0, '', cells, parse);
  const answers = readings.map((reading, code) => [answer(reading, distinct[code]!)]);
  return Array.from(codes, (code) => answers[code]!);
}

/**
 * The answer that `make` gives of a value; empty text for an empty cell; for what cannot be used, a failure with the
 * sentence that the check of the list says of it.
 */
export function answerOf<T>(
  field: Field,
  reading: Reading<T>,
  cell: CellValue,
  { language }: FunctionContext,
  make: (value: T) => Answer,
): Answer {
  if (reading.value !== null) return make(reading.value);
  if (!isUnusable(reading)) return '';
  return failure(
    findingsOn(field, reading, cell, language)
      .map(({ message }) => message)
      .join(' '),
  );
}

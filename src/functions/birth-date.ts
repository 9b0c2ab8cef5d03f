import { toSerial } from '../core/model/local-date';
import { answerCells, answerOf } from './answer-cells';
import type { CustomFunction } from './custom-function';
import { cells } from './custom-function';

/** The date of birth that a personal identity code tells. */
export const birthDate: CustomFunction = {
  id: 'HETU.SYNTYMAAIKA',
  parameters: [cells('personId')],
  answer: ({ cells: [codes] }, context) =>
    answerCells(codes, context.parsers.personId(context.today()), (reading, cell) =>
      answerOf('personId', reading, cell, context, (personId) => toSerial(personId.birthDate)),
    ),
  examples: [{ arguments: ['010190-999W'], answers: [32874] }],
};

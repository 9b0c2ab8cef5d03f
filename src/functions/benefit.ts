import { answerCells, answerOf } from './answer-cells';
import type { CustomFunction } from './custom-function';
import { cells } from './custom-function';

/** The benefit by its full name. */
export const benefit: CustomFunction = {
  id: 'ETUUS',
  parameters: [cells('benefit')],
  answer: ({ cells: [benefits] }, context) =>
    answerCells(benefits, context.parsers.benefit(), (reading, cell) =>
      answerOf('benefit', reading, cell, context, (value) => context.texts.answers.benefits[value]),
    ),
  examples: [
    { arguments: ['tm-tuki'], answers: ['työmarkkinatuki'] },
    { arguments: ['ansiosid.'], answers: ['ansiopäiväraha'] },
  ],
};

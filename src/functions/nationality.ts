import { answerCells, answerOf } from './answer-cells';
import { codeNamer } from './code-namer';
import type { CustomFunction } from './custom-function';
import { cells, option } from './custom-function';
import { choiceOption } from './options';

export const nationality: CustomFunction = {
  id: 'KANSALAISUUS',
  parameters: [cells('nationality'), option('codeOrName')],
  answer: ({ cells: [nationalities], options: [result] }, context) => {
    const choice = choiceOption(result, ['code', 'name'], context);
    const show = codeNamer(context.reference.countries, choice, context.language);
    return answerCells(nationalities, context.parsers.nationality(), (reading, cell) =>
      answerOf('nationality', reading, cell, context, show),
    );
  },
  examples: [
    { arguments: ['virolainen'], answers: ['EE'] },
    { arguments: ['EST', 'nimi'], answers: ['Viro'] },
  ],
};

import { answerCells, answerOf } from './answer-cells';
import { codeNamer } from './code-namer';
import type { CustomFunction } from './custom-function';
import { cells, option } from './custom-function';
import { choiceOption } from './options';

export const language: CustomFunction = {
  id: 'KIELI',
  parameters: [cells('language'), option('codeOrName')],
  answer: ({ cells: [languages], options: [result] }, context) => {
    const choice = choiceOption(result, ['code', 'name'], context);
    const show = codeNamer(context.reference.languages, choice, context.language);
    return answerCells(languages, context.parsers.language(), (reading, cell) =>
      answerOf('motherTongue', reading, cell, context, show),
    );
  },
  examples: [
    { arguments: ['venäjän kieli'], answers: ['ru'] },
    { arguments: ['ryska', 'nimi'], answers: ['venäjä'] },
  ],
};

import { answerCells, answerOf } from './answer-cells';
import { codeNamer } from './code-namer';
import type { CustomFunction } from './custom-function';
import { cells, option } from './custom-function';
import { choiceOption, dateOption } from './options';

export const municipality: CustomFunction = {
  id: 'KUNTA',
  parameters: [cells('municipality'), option('codeOrName'), option('date')],
  answer: ({ cells: [municipalities], options: [result, day] }, context) => {
    const choice = choiceOption(result, ['code', 'name'], context);
    const parse = context.parsers.municipality(dateOption(day, context));
    const show = codeNamer(context.reference.municipalities, choice, context.language);
    return answerCells(municipalities, parse, (reading, cell) =>
      answerOf('municipality', reading, cell, context, show),
    );
  },
  examples: [
    { arguments: ['Savonlinnan kaupunki'], answers: ['740'] },
    { arguments: [740, 'nimi'], answers: ['Savonlinna'] },
    { arguments: ['Pertunmaa', 'nimi', '1.1.2025'], answers: ['Mäntyharju'] },
  ],
};

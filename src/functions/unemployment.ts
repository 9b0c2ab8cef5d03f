import { unemploymentOn } from '../core/enrich/unemployment';
import { answerCells, answerOf } from './answer-cells';
import type { CustomFunction } from './custom-function';
import { cells, option } from './custom-function';
import { choiceOption, dateOption } from './options';

/** How long an unemployment has lasted: whole weeks, or the class of the summary. */
export const unemployment: CustomFunction = {
  id: 'KESTO',
  parameters: [cells('start'), option('weeksOrClass'), option('date')],
  answer: ({ cells: [starts], options: [result, day] }, context) => {
    const choice = choiceOption(result, ['weeks', 'class'], context);
    const date = dateOption(day, context);
    return answerCells(starts, context.parsers.date(date), (reading, cell) =>
      answerOf('unemploymentStart', reading, cell, context, (start) => {
        const { weeks, durationClass } = unemploymentOn(start, date);
        if (weeks === null || durationClass === null) return '';
        return choice === 'weeks' ? weeks : context.sheets.durationClasses[durationClass];
      }),
    );
  },
  examples: [
    { arguments: ['1.10.2020', 'viikot', '31.3.2021'], answers: [25] },
    { arguments: ['1.10.2020', 'luokka', '31.3.2021'], answers: ['3–6 kk'] },
  ],
};

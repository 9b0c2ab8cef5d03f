import { deadlineReckoner, lastContactOf } from '../core/enrich/deadlines';
import type { Deadline } from '../core/model/derived';
import { judgeColumn, readingOf } from '../core/model/judged-column';
import { toSerial } from '../core/model/local-date';
import { EMPTY, isUnusable } from '../core/model/reading';
import { answerAndExplanation } from './answer-and-explanation';
import { answerOf } from './answer-cells';
import type { CustomFunction } from './custom-function';
import { cells, option, optionalCells } from './custom-function';
import type { FunctionContext } from './function-context';
import { dateOption, profileOption } from './options';

/** The next deadline of each client and what it is. Where a cell cannot be read, the second column tells why as well. */
export const nextDeadline: CustomFunction = {
  id: 'ERAPAIVA',
  parameters: [
    cells('jobSearchStart'),
    optionalCells('lastContact'),
    option('answerAndExplanation'),
    option('date'),
    option('profile'),
  ],
  answer: ({ count, cells: [starts = [], contacts], options: [result, day, profileId] }, context) => {
    const date = dateOption(day, context);
    const { deadlines } = profileOption(profileId, context);
    const show = answerAndExplanation(result, context);
    const parse = context.parsers.date(date);
    const start = judgeColumn(0, '', starts, parse);
    const contact = contacts && judgeColumn(0, '', contacts, parse);
    const reckoner = deadlineReckoner(deadlines, context.reference.holidays, date);
    return Array.from({ length: count }, (_, row) => {
      const startRead = readingOf(start, row);
      const contactRead = contact === undefined ? EMPTY : readingOf(contact, row);
      const unread = isUnusable(startRead)
        ? answerOf('jobSearchStart', startRead, starts[row]!, context, toSerial)
        : answerOf('lastContact', contactRead, contacts?.[row] ?? null, context, toSerial);
      if (typeof unread === 'object') return show(unread, unread.reason);
      if (startRead.value === null && contactRead.value === null) return show('', '');
      const met = contact === undefined ? 'unknown' : lastContactOf(contactRead, date);
      const deadline = reckoner.nextDeadline(startRead.value, met);
      return deadline === null
        ? show('', context.texts.answers.noDeadline)
        : show(toSerial(deadline.date), nameOf(deadline, context));
    });
  },
  examples: [
    { arguments: ['1.3.2021', '15.3.2021', 'molemmat', '31.3.2021'], answers: [44362, 'työnhakukeskustelu'] },
    {
      arguments: ['1.9.2020', '1.12.2020', 'molemmat', '31.3.2021'],
      answers: [44256, 'työnhakukeskustelu, myöhässä'],
    },
  ],
};

function nameOf({ kind, overdue }: Deadline, { texts, sheets }: FunctionContext): string {
  const name = sheets.deadlines[kind];
  return overdue ? texts.answers.overdue(name) : name;
}

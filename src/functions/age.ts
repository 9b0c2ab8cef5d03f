import { ageOn } from '../core/enrich/age';
import { isUnusable } from '../core/model/reading';
import { failure } from './answer';
import { answerCells, answerOf } from './answer-cells';
import type { CustomFunction } from './custom-function';
import { cells, option } from './custom-function';
import { dateOption } from './options';

/** Age in full years. A cell that is no identity code is read as a date of birth. */
export const age: CustomFunction = {
  id: 'IKA',
  parameters: [cells('person'), option('date')],
  answer: ({ cells: [people], options: [day] }, context) => {
    const date = dateOption(day, context);
    const readDate = context.parsers.date(date);
    return answerCells(people, context.parsers.personId(date), (personId, cell) => {
      if (personId.value !== null) return ageOn(personId.value.birthDate, date);
      if (!isUnusable(personId)) return '';
      const birthDate = readDate(cell);
      // Neither a date nor anything like an identity code: nothing is gained by naming the faults of both.
      const isNeither = hasRemark(birthDate, 'unreadable') && hasRemark(personId, 'format');
      if (isNeither) return failure(context.texts.reasons.notPerson);
      return hasRemark(birthDate, 'unreadable')
        ? answerOf('personId', personId, cell, context, () => '')
        : answerOf('birthDate', birthDate, cell, context, (born) => ageOn(born, date));
    });
  },
  examples: [
    { arguments: ['010190-999W', '31.3.2021'], answers: [31] },
    { arguments: ['29.2.1992', '28.2.2022'], answers: [29] },
  ],
};

function hasRemark(
  { remarks }: { readonly remarks: readonly { readonly code: string }[] },
  code: string,
): boolean {
  return remarks.some((remark) => remark.code === code);
}

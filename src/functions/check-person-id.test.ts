import { fromIso } from '../core/model/local-date';
import { reading } from '../core/model/reading';
import { checkPersonId } from './check-person-id';
import { answerTo, CONTEXT, titleOf } from './run.fixture';

describe('HETU.TARKISTA', () => {
  test.each([
    ['a temporary code', '010190-999W', `OK (${titleOf('person-id-temporary')})`],
    [
      'a code in another spelling',
      ' 010190–999w',
      `OK (${titleOf('person-id-repaired')}; ${titleOf('person-id-temporary')})`,
    ],
    ['a wrong check character', '010190-999P', titleOf('person-id-check-character')],
    ['a day that does not exist', '310290-999P', titleOf('person-id-impossible-date')],
    ['text that is no code', 'puuttuu', titleOf('person-id-format')],
    ['a number that was a code', 1.0105e84, titleOf('person-id-number')],
    ['a birth date after today', '010421A999H', titleOf('person-id-future')],
    ['an error value', { code: '#N/A' }, titleOf('cell-error-value')],
    ['an empty cell on the desktop', 0, ''],
    ['an empty cell on the web', null, ''],
    ['an empty text', '', ''],
  ])('answers %s', (_, cell, answer) => {
    expect(answerTo('HETU.TARKISTA', [[cell]])).toBe(answer);
  });

  test('says only OK of a code without any remark', () => {
    const value = { code: '010190-999W', birthDate: fromIso('1990-01-01')!, temporary: false };
    const parsers = { ...CONTEXT.parsers, personId: () => () => reading(value) };
    const call = { count: 1, cells: [['x']], options: [] };
    expect(checkPersonId.answer(call, { ...CONTEXT, parsers })).toEqual([['OK']]);
  });
});

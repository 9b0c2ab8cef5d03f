import type { CustomFunction } from './custom-function';
import { evaluate, evaluateById } from './evaluate';
import { answerTo, CellFailure, CONTEXT, definitionOf, run } from './run.fixture';

const { tooLarge, unexpected } = CONTEXT.texts.refusals;
const column = (rows: number, cell: unknown): unknown[][] => Array.from({ length: rows }, () => [cell]);

describe('a formula', () => {
  test('answers one faulty cell with an error and the others with their values', () => {
    expect(run('IKA', [['1.1.1990'], ['x'], [0]], '31.3.2021')).toEqual([
      [31],
      [new CellFailure('#VALUE!', 'Solussa ei ole henkilötunnusta eikä syntymäaikaa.')],
      [''],
    ]);
  });

  test.each([
    ['arguments', 'ETUUS', column(1_000, 'x'.repeat(6_000))],
    ['answers', 'KUNTA', column(20_000, 'Atlantis')],
    ['answers to a whole column of empty cells', 'ETUUS', column(1_048_576, 0)],
  ])('refuses %s that Excel would not take, at once and with what to do', (_, id, cells) => {
    expect(() => run(id, cells)).toThrow(tooLarge());
  });

  test('takes a list of 10,000', () => {
    expect(run('IKA', column(10_000, '010190-999W'))).toHaveLength(10_000);
  });

  test('refuses a date that cannot be read', () => {
    expect(() => answerTo('IKA', '1.1.1990', 'eilen')).toThrow(CONTEXT.texts.refusals.date());
    expect(() => answerTo('IKA', '1.1.1990', { code: '#N/A' })).toThrow(CONTEXT.texts.refusals.date());
  });

  test('tells of an unexpected fault without what caused it', () => {
    const broken: CustomFunction = {
      ...definitionOf('IKA'),
      answer: () => {
        throw new TypeError('010190-999W');
      },
    };
    expect(evaluate(broken, ['x'], CONTEXT)).toEqual({ ok: false, sentence: unexpected() });
  });

  test('that this version does not know is refused', () => {
    expect(evaluateById('VANHA', [], CONTEXT)).toEqual({ ok: false, sentence: unexpected() });
  });

  test('never puts what stands in a cell into a reason', () => {
    const secret = '010190-999P salainen';
    for (const id of [
      'HETU.TARKISTA',
      'HETU.SYNTYMAAIKA',
      'IKA',
      'KUNTA',
      'KIELI',
      'KANSALAISUUS',
      'ETUUS',
      'POSTINUMERO',
      'KESTO',
      'ERAPAIVA',
    ]) {
      expect(answerTo(id, [[secret]])).not.toMatch(/010190|999P|salainen/);
    }
  });
});

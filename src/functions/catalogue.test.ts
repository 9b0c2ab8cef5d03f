import fc from 'fast-check';
import { checkCharacterOf } from '../core/values/person-id';
import { CATALOGUE } from './catalogue';
import type { Example, ParameterId } from './custom-function';
import { textsOf } from '../i18n/texts';
import { FUNCTIONS } from './function-ids';
import { registerFunctions } from './register';
import { HOST, run, shown } from './run.fixture';

describe('the catalogue of functions', () => {
  test('lists every function that has texts, once', () => {
    expect(CATALOGUE.map(({ id }) => id).sort()).toEqual(
      Object.keys(textsOf('fi').functions.catalogue).sort(),
    );
  });

  test('is registered whole', () => {
    const ids: string[] = [];
    registerFunctions({ ...HOST, associate: (id) => ids.push(id) }, () => Promise.reject(new Error()));
    expect(ids).toEqual(CATALOGUE.map(({ id }) => id));
    expect(FUNCTIONS).toEqual(
      Object.fromEntries(CATALOGUE.map(({ id, parameters }) => [id, parameters.length])),
    );
  });

  const examples = CATALOGUE.flatMap(({ id, examples: all }) =>
    all.map((example): [string, Example] => [id, example]),
  );
  test.each(examples)('%s answers as its example says: %j', (id, example) => {
    expect(run(id, ...example.arguments)).toEqual([example.answers]);
  });
});

const date = fc.oneof(
  fc.integer({ min: 43_800, max: 44_400 }),
  fc.constantFrom<unknown>('1.3.2021', '31.2.2021', '2.2021', '2021-01-31', 'x', 0, '', null),
);
const code = fc
  .tuple(
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 50, max: 99 }),
    fc.integer({ min: 900, max: 999 }),
  )
  .map(([day, year, number]) => {
    const digits = `${String(day).padStart(2, '0')}02${year}${number}`;
    return `${digits.slice(0, 6)}-${number}${checkCharacterOf(digits)}`;
  });
const person = fc.oneof(code, date, fc.constantFrom<unknown>('010190-999P', { code: '#N/A' }, true));
const words = (...list: readonly unknown[]) =>
  fc.constantFrom<unknown>(...list, 0, '', null, 'outo sana', { code: '#REF!' });
const language = words('suomi', 'ryska', 'arabia', 'saame');
const CELLS: Readonly<Partial<Record<ParameterId, fc.Arbitrary<unknown>>>> = {
  personId: person,
  person,
  municipality: words('Savonlinna', 740, 'Mikkelissä', 'Savonlina', 'Pertunmaa'),
  benefit: words('tmt', 'ansio', '-', 'pp'),
  motherTongue: language,
  language,
  nationality: words('Suomi', 'EST', 'virolainen'),
  employmentCode: words('02', 3, '05', 99),
  jobSearchStart: date,
  memberSince: date,
  earningsRelatedRight: words('kyllä', 'ei', true, false),
  postalCode: words(57_130, '130', '00002'),
  start: date,
  lastContact: date,
};

describe('a formula over a range', () => {
  test.each(CATALOGUE)('$id answers each cell as a formula of its own would', ({ id, parameters }) => {
    const cellsOf = parameters.flatMap((parameter) =>
      parameter.kind === 'cells' ? [CELLS[parameter.id]!] : [],
    );
    const row = fc.tuple(...cellsOf);
    const property = fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const columns = cellsOf.map((_, column) => rows.map((cells) => [cells[column]]));
      const whole = run(id, ...columns).map((answers) => answers.map(shown));
      const alone = rows.map((cells) => run(id, ...cells.map((cell) => [[cell]]))[0]!.map(shown));
      expect(whole).toEqual(alone);
      expect(whole.flat().every((answer) => typeof answer === 'string' || Number.isFinite(answer))).toBe(
        true,
      );
    });
    fc.assert(property, { seed: 20210331, numRuns: 60 });
  });

  test.each(
    CATALOGUE.filter(({ parameters }) => parameters.filter(({ kind }) => kind === 'cells').length === 1),
  )('$id keeps the shape of a block', ({ id, parameters: [first] }) => {
    const cell = CELLS[first!.id]!;
    const block = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    const property = fc.property(block, (cells) => {
      const answers = run(id, cells).map((row) => row.map(shown));
      expect(answers).toEqual(cells.map((row) => row.map((one) => shown(run(id, [[one]])[0]![0]))));
    });
    fc.assert(property, { seed: 20210331, numRuns: 40 });
  });
});

import { run, shown } from './run.fixture';

const MEMBER = ['010190-999W', 'Savonlinna', 'tm-tuki', 'suomi', 'Suomi', '02'];

/** The answer for one row of a member, with some of its cells changed. */
function answers(
  changes: Readonly<Record<number, unknown>>,
  ...rest: readonly unknown[]
): readonly unknown[] {
  const cells = MEMBER.map((cell, index) => [[index in changes ? changes[index] : cell]]);
  return run('KOHDERYHMA', ...cells, ...rest)[0]!.map(shown);
}

describe('KOHDERYHMA', () => {
  test.each([
    ['a member', {}, ['kyllä', 'ei saa ansiopäivärahaa']],
    ['a young person', { 0: '010195-9996', 2: 'ansio' }, ['kyllä', 'nuori, alle ikärajan']],
    ['a birth date instead of a code', { 0: 34700, 2: 'ansio' }, ['kyllä', 'nuori, alle ikärajan']],
    ['one of no group', { 2: 'ansio' }, ['ei', 'ei kuulu mihinkään kohderyhmään']],
    ['one who lives elsewhere', { 1: 'Mikkeli' }, ['ei', 'kotikunta on alueen ulkopuolella']],
    ['an unknown municipality', { 1: 'Atlantis' }, ['tarkista', 'kotikuntaa ei tunnisteta']],
    ['a missing municipality', { 1: 0 }, ['tarkista', 'kotikunta puuttuu']],
    ['a missing employment code', { 5: 0 }, ['tarkista', 'työllisyyskoodi puuttuu']],
    ['an error value', { 2: { code: '#N/A' } }, ['tarkista', 'etuutta ei tunnisteta']],
    [
      'a faulty identity code that decides',
      { 0: '010190-999P', 2: 'ansio' },
      ['tarkista', 'syntymäaika ei ole tiedossa'],
    ],
    ['a row of empty cells', { 0: 0, 1: null, 2: '', 3: 0, 4: 0, 5: 0 }, ['', '']],
  ])('answers for %s', (_, changes, expected) => {
    expect(answers(changes)).toEqual(expected);
  });

  test.each([
    ['an earlier membership', { 2: 'ansio' }, [null, [['1.3.2021']]], ['kyllä', 'aiempi asiakkuus']],
    [
      'the right to an earnings-related allowance',
      {},
      [null, null, [['kyllä']]],
      ['ei', 'ei kuulu mihinkään kohderyhmään'],
    ],
    ['the answer alone', {}, [null, null, null, 'vastaus'], ['kyllä']],
    ['the explanation alone', {}, [null, null, null, 'selitys'], ['ei saa ansiopäivärahaa']],
    [
      'another profile',
      { 1: 'Juva' },
      [null, null, null, null, null, 'mikkeli-2021'],
      ['kyllä', 'ei saa ansiopäivärahaa'],
    ],
  ])('takes %s into account', (_, changes, rest, expected) => {
    expect(answers(changes, ...rest)).toEqual(expected);
  });

  test('takes everybody for a jobseeker where no employment codes are given', () => {
    const cells = MEMBER.slice(0, 5).map((cell) => [[cell]]);
    expect(run('KOHDERYHMA', ...cells)).toEqual([['kyllä', 'ei saa ansiopäivärahaa']]);
  });

  test('takes a single cell for every row', () => {
    const [, municipality, benefit, language, country] = MEMBER;
    const people = [['010190-999W'], ['010195-9996']];
    expect(run('KOHDERYHMA', people, municipality, [[benefit]], [[language]], [[country]])).toEqual([
      ['kyllä', 'ei saa ansiopäivärahaa'],
      ['kyllä', 'ei saa ansiopäivärahaa; nuori, alle ikärajan'],
    ]);
  });
});

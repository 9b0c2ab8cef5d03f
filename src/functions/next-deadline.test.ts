import { errorOf, run, shown } from './run.fixture';

function deadline(start: unknown, ...rest: readonly unknown[]): readonly unknown[] {
  return run('ERAPAIVA', [[start]], ...rest)[0]!.map(shown);
}

/** As an error and, beside it, in words. */
function twice(rule: string): readonly string[] {
  const error = errorOf(rule);
  return [error, error.slice('#VALUE! '.length)];
}

describe('ERAPAIVA', () => {
  test.each([
    ['three months after the last contact', ['1.3.2021', [['15.3.2021']]], [44362, 'työnhakukeskustelu']],
    [
      'three months after the start where nobody was met',
      ['1.3.2021', [['']]],
      [44348, 'työnhakukeskustelu'],
    ],
    ['overdue', ['1.9.2020', [['1.12.2020']]], [44256, 'työnhakukeskustelu, myöhässä']],
    ['not told where a past one may have been kept', ['1.9.2020'], ['', 'määräpäivää ei voi päätellä']],
    ['told without contacts while it is to come', ['1.3.2021'], [44348, 'työnhakukeskustelu']],
    [
      'the initial interview, five working days on, Easter past',
      ['30.3.2026', [[0]], null, '31.3.2026', 'savonlinna-2025'],
      [46127, 'alkuhaastattelu'],
    ],
    ['empty for empty cells', [0, [[0]]], ['', '']],
    ['the date alone', ['1.3.2021', [['']], 'vastaus'], [44348]],
    ['the explanation alone', ['1.3.2021', [['']], 'selitys'], ['työnhakukeskustelu']],
    ['why it cannot be told, twice', ['31.2.2021', [['']]], twice('date-impossible')],
    ['why a contact cannot be read', ['1.3.2021', [['joskus']]], twice('date-unreadable')],
  ])('is %s', (_, [start, ...rest], answers) => {
    expect(deadline(start, ...rest)).toEqual(answers);
  });

  test('names the profiles where there is none of that name', () => {
    expect(() => deadline('1.3.2021', null, null, null, 'Turku')).toThrow(
      'Profiilia ei ole. Profiilit ovat savonlinna-2021, mikkeli-2021, savonlinna-2025, mikkelin-seutu-2025.',
    );
  });
});

import { evaluateById } from '../../src/functions/evaluate';
import { functionContext } from '../../src/functions/function-context';
import { registerFunctions } from '../../src/functions/register';
import { findingText } from '../../src/i18n/finding-text';
import { loadClientLibrary } from './client-library';

const { host, calculate } = loadClientLibrary();
const context = functionContext('fi', () => new Date(2021, 2, 31));
registerFunctions(host, (id, values) => Promise.resolve(evaluateById(id, structuredClone(values), context)));

const NOT_AVAILABLE = { type: 'CustomFunctionError', code: '#N/A' };

describe('the functions in the real client library', () => {
  test('answer a column, with errors in their own cells and empty cells as empty text', async () => {
    const people = [['010190-999W'], ['010190-999P'], [0], [null], [NOT_AVAILABLE]];
    const [result] = await calculate([[1, 'IKA', [people, '31.3.2021']]]);
    const error = (rule: string, params = {}) =>
      expect.objectContaining({
        valueType: 'CustomFunctionError',
        code: '#VALUE!',
        message: findingText('fi', { rule, params }).message,
      }) as unknown;
    expect(result?.slice(0, 3)).toEqual([
      1,
      true,
      [
        [31],
        [error('person-id-check-character')],
        [''],
        [''],
        [error('cell-error-value', { error: '#N/A' })],
      ],
    ]);
  });

  test('take an argument left out as null and give two columns', async () => {
    const [result] = await calculate([[2, 'ERAPAIVA', [[['1.3.2021']], [['15.3.2021']], null, null, null]]]);
    expect(result?.slice(0, 3)).toEqual([2, true, [[44362, 'työnhakukeskustelu']]]);
  });

  test('refuse a formula with a sentence, and answer the others', async () => {
    const results = await calculate([
      [3, 'KUNTA', [[['Savonlinna']], 'väri', null]],
      [4, 'KUNTA', [[['Savonlinna']], null, null]],
    ]);
    expect(results.map((result) => result.slice(0, 3))).toEqual([
      [3, false, 'Kirjoita tulokseksi jokin näistä: "koodi", "nimi".'],
      [4, true, [['740']]],
    ]);
  });

  test('refuse more answers than can be sent, before they are sent', async () => {
    const rows = Array.from({ length: 20_000 }, () => ['Atlantis']);
    const [result] = await calculate([[5, 'KUNTA', [rows, null, null]]]);
    expect(result?.slice(0, 2)).toEqual([5, false]);
    expect(result?.[2]).toContain('liian suuri');
  });
});

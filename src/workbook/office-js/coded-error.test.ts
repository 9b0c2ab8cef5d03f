import { WorkbookError } from '../workbook-error';
import { codedError } from './coded-error';

const excelError = (code: string): Error =>
  Object.assign(new Error('010190-999P'), { code, name: 'RichApi.Error' });

describe('codedError', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'cell-edit-mode', 'Lista'],
    ['AccessDenied', 'protected', 'Lista'],
    ['ItemNotFound', 'not-there', 'Lista'],
    ['RequestPayloadSizeLimitExceeded', 'payload-too-large', 'Lista'],
    ['Timeout', 'lost-connection', 'Lista'],
    ['ApiNotFound', 'unsupported', 'Lista'],
    ['SomethingNew', 'refused-by-excel', 'SomethingNew'],
  ])('%s is %s', (code, expected, detail) => {
    expect(codedError(excelError(code), 'Lista')).toMatchObject({ code: expected, detail });
  });

  test('never keeps the message or the original, which may hold cell content', () => {
    const coded = codedError(excelError('AccessDenied'), 'Lista');
    expect(coded).toBeInstanceOf(WorkbookError);
    expect(JSON.stringify(coded, Object.getOwnPropertyNames(coded))).not.toContain('010190');
  });

  test('a failure without a code on the way to Excel is a lost connection; a fault of ours stays what it is', () => {
    expect(codedError(new Error('gone'), 'Lista')).toMatchObject({ code: 'lost-connection' });
    const fault = new TypeError('x');
    expect(codedError(fault, 'Lista')).toBe(fault);
    const own = new WorkbookError('busy');
    expect(codedError(own, 'Lista')).toBe(own);
  });
});

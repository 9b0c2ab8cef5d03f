import { loadReference } from '../app/reference-data';
import { localDate } from '../core/model/local-date';
import { shippedProfile } from '../app/profiles';
import { makeParsers } from './parsers';

describe('the parsers of functions', () => {
  const parsers = makeParsers(loadReference());

  test('are made once for all days between two mergers of municipalities', () => {
    const before = parsers.municipality(localDate(2021, 3, 31)!);
    expect(parsers.municipality(localDate(2024, 12, 31)!)).toBe(before);
    expect(parsers.municipality(localDate(2025, 1, 1)!)).not.toBe(before);
  });

  test('are made once for each profile, and once where they depend on nothing', () => {
    const { employmentCodes } = shippedProfile('savonlinna-2021')!;
    expect(parsers.employmentCode(employmentCodes)).toBe(parsers.employmentCode(employmentCodes));
    expect(parsers.language()).toBe(parsers.language());
  });

  test('go on reading after more different words than they keep', () => {
    const parse = parsers.benefit();
    for (let index = 0; index < 10_500; index++) parse(`sana ${index}`);
    expect(parse('tmt').value).toBe('labour-market-subsidy');
    expect(parse({ error: '#N/A' }).value).toBeNull();
  });
});

import { CATALOGUE } from '../core/validate/catalogue';
import { findingText } from './finding-text';
import { LANGUAGES } from './language';

describe.each(LANGUAGES)('what people read of a finding in %s', (language) => {
  test.each(CATALOGUE.map(({ meta }) => meta.id))('%s has a title, a sentence and what to do', (rule) => {
    const { title, message, resolve } = findingText(language, { rule, params: {} });
    expect([title, message, resolve]).not.toContain('');
  });

  test('has the parameters of the finding in its sentence', () => {
    const { message } = findingText(language, {
      rule: 'value-misspelt',
      params: { suggestion: 'Savonlinna' },
    });
    expect(message).toContain('Savonlinna');
  });
});

test.each([
  ['fi', 'Tarkistusmerkki ei täsmää'],
  ['sv', 'Kontrolltecknet stämmer inte'],
  ['en', 'Check character does not match'],
] as const)('a finding is told in %s', (language, title) => {
  expect(findingText(language, { rule: 'person-id-check-character', params: {} }).title).toBe(title);
});

test('a rule that has no text is a fault of the program', () => {
  expect(() => findingText('fi', { rule: 'no-such-rule', params: {} })).toThrow('no-such-rule');
});

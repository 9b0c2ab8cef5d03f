import { judgementOf } from '../rule.fixture';
import { serviceLanguageNotKnown } from './service-language-not-known';

describe('service-language-not-known', () => {
  test('speaks of a foreign language that is not the mother tongue', () => {
    expect(judgementOf(serviceLanguageNotKnown, { serviceLanguage: 'ar', motherTongue: 'ru' })).toEqual({});
  });

  test.each([
    ['the mother tongue', { serviceLanguage: 'ru', motherTongue: 'ru' }],
    ['English', { serviceLanguage: 'en', motherTongue: 'ru' }],
    ['Finnish', { serviceLanguage: 'fi', motherTongue: 'ru' }],
    ['an unknown mother tongue', { serviceLanguage: 'ar' }],
    ['no service language', { motherTongue: 'ar' }],
  ])('is silent about %s', (_, client) => {
    expect(judgementOf(serviceLanguageNotKnown, client)).toBeNull();
  });
});

import { judgementOf } from '../rule.fixture';
import { serviceLanguageNoCoach } from './service-language-no-coach';

// The one coach speaks Finnish.
describe('service-language-no-coach', () => {
  test('speaks of a language that no coach has', () => {
    expect(judgementOf(serviceLanguageNoCoach, { serviceLanguage: 'so' })).toEqual({});
  });

  test('is silent about one that a coach has, and about none', () => {
    expect(judgementOf(serviceLanguageNoCoach, { serviceLanguage: 'fi' })).toBeNull();
    expect(judgementOf(serviceLanguageNoCoach, { locked: false })).toBeNull();
  });
});

import { reading, unusable } from '../../model/reading';
import { contactSeveral } from './contact-several';

describe('contact-several', () => {
  test.each([
    ['two numbers in one cell', reading('+358401234567', { code: 'several' }), {}],
    ['two addresses in one cell', reading('asiakas@example.fi', { code: 'several' }), {}],
  ])('speaks of %s', (_, read, params) => {
    expect(contactSeveral.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['one number', reading('+358401234567')],
    ['text that is no number', unusable('format')],
  ])('is silent about %s', (_, read) => {
    expect(contactSeveral.check(read, 'x')).toBeNull();
  });
});

import { reportsOf } from '../rule.fixture';
import { noCoaches } from './no-coaches';

describe('no-coaches', () => {
  test('speaks where there is nobody to share out to', () => {
    expect(reportsOf(noCoaches, {}, { coaches: [] })).toEqual([[{}]]);
  });

  test('is silent where there is a coach', () => {
    expect(reportsOf(noCoaches)).toEqual([]);
  });
});

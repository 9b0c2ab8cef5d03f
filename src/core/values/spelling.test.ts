import fc from 'fast-check';
import { editDistance, isWithinOneSlip, namedValue, nearestName } from './spelling';

const NAMES = [
  'Pori',
  'Posio',
  'Savonlinna',
  'Savukoski',
  'Kauhajoki',
  'Karijoki',
  'Mäntyharju',
  'Loppi',
].map((name) => namedValue(name, name));
const slips = (length: number) => (length < 4 ? 0 : length < 9 ? 1 : 2);

describe('the nearest name', () => {
  test.each([
    ['savonlina', 'Savonlinna'],
    ['savnolinna', 'Savonlinna'],
    ['savonlinnnna', 'Savonlinna'],
    ['mantyharu', 'Mäntyharju'],
    ['porri', 'Pori'],
    ['proi', 'Pori'],
  ])('%s can only mean %s', (text, name) => {
    expect(nearestName(text, NAMES, slips)).toMatchObject({ name });
  });

  test.each([
    ['narnia', 'nothing is near'],
    ['sovonlynno', 'three slips are too many'],
    ['lappi', 'in a short name a changed letter makes another name'],
    ['bori', 'the first letter of a short name must be right'],
    ['', 'there is nothing to compare'],
  ])('%j means none: %s', (text) => {
    expect(nearestName(text, NAMES, slips)).toBeNull();
  });

  test('two names equally near are a tie', () => {
    const twins = [namedValue('Pyhäjoki', 1), namedValue('Pyhäkoki', 2)];
    expect(nearestName('pyhätoki', twins, slips)).toBe('tie');
  });

  test('two names of one value are no tie', () => {
    const same = [namedValue('Pyhäjoki', 1), namedValue('Pyhäkoki', 1)];
    expect(nearestName('pyhätoki', same, slips)).toMatchObject({ value: 1 });
  });

  test('the suggestion may be another name of the value', () => {
    expect(nearestName('nyslot', [namedValue('Nyslott', '740', 'Savonlinna')], slips)).toMatchObject({
      name: 'Savonlinna',
      value: '740',
    });
  });
});

describe('the edit distance', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['ca', 'abc', 3],
    ['mikeli', 'mikkeli', 1],
  ])('%j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is symmetric, zero only for equal texts and never above the longer length', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
      { seed: 20210331, numRuns: 1000 },
    );
  });

  test('a single slip is told without measuring the distance', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isWithinOneSlip(a, b)).toBe(editDistance(a, b) <= 1);
      }),
      { seed: 20210331, numRuns: 5000 },
    );
  });

  test('the look at letters and lengths never hides a name that is near enough', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'k', 'ä'), minLength: 6, maxLength: 10 });
    fc.assert(
      fc.property(word, word, (text, name) => {
        const near = nearestName(text, [namedValue(name, 1)], () => 2) !== null;
        expect(near).toBe(editDistance(text.replace(/ä/g, 'a'), name.replace(/ä/g, 'a')) <= 2);
      }),
      { seed: 20210331, numRuns: 2000 },
    );
  });
});

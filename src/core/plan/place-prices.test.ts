import { placePrices } from './place-prices';
import type { Person } from './placement-basis.fixture';
import { basisOf, coachOf } from './placement-basis.fixture';

const russian: Person = { serviceLanguage: 'ru' };
const speaks = coachOf('A', { fte: 0.5, languages: ['fi', 'ru'] });

describe('what one more place would save', () => {
  test('is told for coaches and for somebody new, dearest first', () => {
    const people = [russian, russian, { serviceLanguage: 'so' }];
    expect(placePrices(basisOf(people, [speaks, coachOf('B', { fte: 1 }), coachOf('C')]))).toEqual({
      coaches: [{ coach: 0, points: 5 }],
      specialities: [
        { speciality: null, points: 0 },
        { speciality: 'youth', points: 0 },
        { speciality: 'immigrants', points: 0 },
      ],
      languages: [
        { language: 'ru', points: 5 },
        { language: 'so', points: 5 },
      ],
    });
  });

  test('is not told of coaches who are away: they have no place to add one to', () => {
    const away = coachOf('A', { fte: 0, languages: ['fi', 'ru'] });
    expect(placePrices(basisOf([russian, {}], [away, coachOf('B')]))!.coaches).toEqual([]);
    expect(placePrices(basisOf([], [away]))!.coaches).toEqual([]);
  });

  test('is not told where somebody has no place at all', () => {
    expect(placePrices(basisOf([russian, russian], [speaks]))).toBeNull();
  });

  test('is that of sharing out afresh, whatever the way', () => {
    const people = [{ ...russian, coach: 'B' }, { coach: 'A' }];
    const coaches = [speaks, coachOf('B')];
    const afresh = placePrices(basisOf(people, coaches));
    expect(placePrices(basisOf(people, coaches, { way: { kind: 'new-only' } }))).toEqual(afresh);
  });
});

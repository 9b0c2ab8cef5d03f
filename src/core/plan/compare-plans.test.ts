import { planFigures } from './compare-plans';
import { placeClients } from './place-clients';
import { basisOf, coachOf, TWO_EACH } from './placement-basis.fixture';

test('the faults of a plan are those of places, not what keeps a client from having one', () => {
  const { assignment } = TWO_EACH;
  const never = { ...assignment.penalties, serviceLanguage: 'never' as const };
  const profile = { ...TWO_EACH, assignment: { ...assignment, penalties: never } };
  const people = [{ serviceLanguage: 'ru' }, { serviceLanguage: 'ru', coach: 'A', locked: true }];
  const placement = placeClients(basisOf(people, [coachOf('A')], { profile }));
  expect(placement.faultsOf).toEqual([['serviceLanguage'], ['serviceLanguage']]);
  expect(planFigures(placement)).toMatchObject({ assigned: 1, without: 1, faults: { serviceLanguage: 1 } });
});

test('a plan in which every coach is away has no range of use', () => {
  const placement = placeClients(basisOf([{}], [coachOf('A', { fte: 0 })]));
  expect(planFigures(placement)).toMatchObject({ assigned: 0, without: 1, use: null });
});

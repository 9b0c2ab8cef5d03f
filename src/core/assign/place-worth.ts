import { CHANGE_OF_COACH, MUNICIPALITY, pointsOfFaults, skillFaults } from './faults';
import { groupClients } from './kinds';
import type { AssignmentProblem, CoachSeat } from './problem';
import type { AssignmentResult } from './result';
import { solverPrices } from './solver-prices';
import { groupCoaches } from './teams';

/** What one more place would save. */
export interface PlaceWorth {
  /** By coach of the problem: points that one more place with the coach can save at most; 0 where places are free. */
  readonly coaches: readonly number[];
  /** The same of a place with somebody new. */
  readonly ofNew: (seat: Pick<CoachSeat, 'specialities' | 'languages' | 'municipalities'>) => number;
}

/**
 * The shadow prices of places, in points of goal 3, read off the dual prices of a best plan in which everybody is placed.
 *
 * The prices of the solver are points × unit + evenness; rounded down to whole units they are optimal prices of the points
 * alone (`assign.ts`). By linear programming duality no plan with one place more can be better by more than its price, and
 * for a place with somebody new by more than the greatest amount by which any client's points and price of the present
 * place exceed the points there. It is a bound: where several best prices exist, the saving may be smaller.
 *
 * Where no place at all is free, prices of places and of clients may all be higher by the same amount and are as good: the
 * smallest price of a coach at work is taken off them all, which leaves the least that these prices can tell.
 *
 * Those who are locked, or stay, save nothing. O(clients + coaches), and O(clients) for each question.
 */
export function placeWorth(problem: AssignmentProblem, result: AssignmentResult): PlaceWorth {
  const { clients, coaches, penalties } = problem;
  const staff = groupCoaches(coaches);
  const kinds = groupClients(clients, staff);
  const { pointUnit: unit } = solverPrices(problem, { staff, kinds });
  const points = pointsOfFaults(penalties, Infinity);
  const priceOf = coaches.map((_, coach) => Math.floor((result.prices[coach] ?? 0) / unit));
  const least = priceOf.reduce(
    (soFar, price, coach) => ((coaches[coach]?.limit ?? 0) > 0 ? Math.min(soFar, price) : soFar),
    Infinity,
  );
  const above = least === Infinity ? 0 : Math.max(0, least);
  const seatPrice = (client: number, coach: number): number => {
    const classed = result.seatPrices.get(clients[client]?.spread ?? null);
    return Math.floor((classed?.[coach] ?? 0) / unit) - above;
  };
  return {
    coaches: priceOf.map((price) => Math.max(0, price - above)),
    ofNew: ({ specialities, languages, municipalities }) => {
      const own = new Set(specialities);
      let most = 0;
      clients.forEach(({ need, serviceLanguage, municipality, locked, stays = false }, client) => {
        const coach = result.coachOf[client] ?? -1;
        const present = kinds.presentOf[client] ?? -1;
        if (coach === -1 || (present !== -1 && (locked || stays))) return;
        const spoken = serviceLanguage === null || languages.includes(serviceLanguage);
        const covered =
          municipality === null || municipalities.length === 0 || municipalities.includes(municipality);
        const faults =
          skillFaults(need, spoken, own) |
          (covered ? 0 : MUNICIPALITY) |
          (present === -1 ? 0 : CHANGE_OF_COACH);
        const saved = (result.penaltyOf[client] ?? 0) + seatPrice(client, coach) - (points[faults] ?? 0);
        most = Math.max(most, saved);
      });
      return most;
    },
  };
}

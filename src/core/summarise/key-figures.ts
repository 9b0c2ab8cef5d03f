import { valueOf } from '../model/judged-column';
import type { SummaryRow } from '../model/summary';
import { activationRate, isUnemployedJobseeker } from './activation';
import type { Population } from './population';
import { countRow } from './summary-rows';

/** The figures at the head of the summary. A figure whose column the list lacks is left out: it is not 0. */
export function keyFigures(population: Population): SummaryRow[] {
  const { list, decisions, people, clients } = population;
  const toReview = people.filter((person) => decisions[person]!.membership === 'review');
  return [
    countRow('rows', list.count),
    countRow('people', people.length),
    countRow('repeatedRows', list.count - people.length),
    countRow('clients', clients.length, people.length),
    countRow('toReview', toReview.length, people.length),
    ...placementFigures(population),
    ...unemploymentFigures(population),
    ...serviceFigures(population),
  ];
}

function placementFigures({ placement }: Population): SummaryRow[] {
  if (placement === null) return [];
  const { clients, assigned, capacity, missingFte, coachChanges } = placement;
  return [
    countRow('assigned', assigned, clients),
    countRow('withoutPlace', clients - assigned, clients),
    countRow('capacity', capacity),
    countRow('freePlaces', capacity - assigned, capacity),
    { class: 'missingFte', value: missingFte, unit: 'fte' },
    countRow('coachChanges', coachChanges, assigned),
  ];
}

function unemploymentFigures({ list: { columns }, basics, clients }: Population): SummaryRow[] {
  const rows: SummaryRow[] = [];
  if (columns.unemploymentStart !== undefined) {
    const longTerm = clients.filter((client) => basics.longTermUnemployed[client] === 'yes');
    rows.push(countRow('longTerm', longTerm.length, clients.length));
  }
  if (columns.employmentCode !== undefined) {
    const codes = clients.map((client) => valueOf(columns.employmentCode, client));
    rows.push(countRow('unemployed', codes.filter(isUnemployedJobseeker).length, clients.length));
    const rate = activationRate(codes);
    if (rate !== null) rows.push({ class: 'activationRate', value: rate, unit: 'percent' });
  }
  return rows;
}

function serviceFigures({ list: { columns }, services, clients }: Population): SummaryRow[] {
  const rows: SummaryRow[] = [];
  // Where the list does not tell contacts, nobody knows what is overdue.
  if (columns.lastContact !== undefined) {
    const overdue = clients.filter((client) => services.nextDeadline[client]?.overdue === true);
    rows.push(countRow('overdueDeadlines', overdue.length, clients.length));
  }
  if (columns.serviceNeed !== undefined && columns.jobSearchStart !== undefined) {
    const overdue = clients.filter((client) => services.assessmentOverdue[client] === 1);
    rows.push(countRow('assessmentOverdue', overdue.length, clients.length));
  }
  return rows;
}

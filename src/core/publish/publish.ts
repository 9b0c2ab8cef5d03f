import type { Publication, PublishedRow, PublishedTable } from '../model/publication';
import type { Summary } from '../model/summary';
import { CLIENTS, countsOf, idOf, PEOPLE, publishable } from './counts-of';
import { suppress } from './suppress';

/** Codes of which the activation rate is made: where one is hidden, the rate would tell it. */
const ACTIVATION_CODES = ['02', '03', '07', '08'];

/**
 * The summary as it may be published: counts of people only, small ones hidden (1 to `threshold` − 1), and others beside
 * them so that no hidden count can be worked out; shares only of what is shown. Staff, services, findings, changes and
 * the number of people under a non-disclosure order are not in it. Pure; see `suppress` for what is promised.
 */
export function publish(summary: Summary, threshold: number): Publication {
  const counts = countsOf(summary);
  const { primary, secondary } = suppress(counts, threshold);
  const isHidden = (id: string): boolean => primary.has(id) || secondary.has(id);
  const shown = (id: string): number | null => (isHidden(id) ? null : (counts.values.get(id) ?? null));
  const shareOf = (value: number | null, total: number | null): number | null =>
    value === null || total === null || total === 0 ? null : value / total;
  const clients = shown(CLIENTS);
  const people = shown(PEOPLE);

  const tables = publishable(summary).map(({ id, rows }): PublishedTable => {
    const total = id === 'membership' ? people : clients;
    const published = rows.map((row) => {
      const value = shown(idOf(id, row));
      return { class: row.class, value, share: shareOf(value, total) };
    });
    return id === 'groups' ? { id, rows: published } : { id, rows: published, total };
  });
  return {
    tables: [{ id: 'keyFigures', rows: keyFigures() }, ...tables],
    primary: primary.size,
    secondary: secondary.size,
    threshold,
  };

  function keyFigures(): PublishedRow[] {
    const rows: PublishedRow[] = [
      { class: 'people', value: people, share: null },
      { class: 'clients', value: clients, share: shareOf(clients, people) },
    ];
    for (const name of ['longTerm', 'unemployed'] as const) {
      if (!counts.values.has(`keyFigures.${name}`)) continue;
      const value = shown(`keyFigures.${name}`);
      rows.push({ class: name, value, share: shareOf(value, clients) });
    }
    const rate = summary
      .find(({ id }) => id === 'keyFigures')
      ?.rows.find((row) => row.class === 'activationRate');
    const tells = ACTIVATION_CODES.some((code) => isHidden(`employmentCode.${code}`));
    if (rate !== undefined && !tells) rows.push({ class: 'activationRate', value: null, share: rate.value });
    return rows;
  }
}

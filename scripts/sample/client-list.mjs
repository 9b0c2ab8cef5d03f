import { clientSource, TRIAL_START } from './client.mjs';
import { coachTeam } from './coaches.mjs';
import { identityCodes } from './identity-code.mjs';
import { INCIDENTS } from './incidents.mjs';
import { seededRandom } from './random.mjs';
import { spell } from './spelling.mjs';

const DUPLICATES_PER_1750 = 6;
const HIGHLIGHTED_PER_1750 = 12;

/**
 * Invents a client list with its coaches. The same arguments give the same list.
 *
 * `rows`: `{ cells, membership, duplicate, highlighted }`, exactly as many as asked for, in the order of the sheet: by
 * family name, then the newcomers of the trial's first month as they came, with a few who already stand above.
 * `membership` is what the row is by the rules of the trial (`yes`, `no`, `review`). Nearly all are members.
 */
export function makeClientList({ rows: rowCount, coaches: coachCount, seed }) {
  const random = seededRandom(seed);
  const coaches = coachTeam(coachCount, random);
  const drawClient = clientSource(random, coaches, identityCodes(random));
  const scaled = (per1750) => Math.round((per1750 * rowCount) / 1750);

  const duplicateCount = scaled(DUPLICATES_PER_1750);
  const clients = Array.from({ length: rowCount - duplicateCount }, drawClient);
  const incidents = happenTo(clients, scaled, random);
  const entries = clients.map((client, index) => write(client, incidents.get(index), random));

  const sources = random
    .shuffled(clients.filter((_, index) => !incidents.has(index)))
    .slice(0, duplicateCount);
  const duplicates = sources.map((client) => ({ ...write(client, undefined, random), duplicate: true }));

  const isNewcomer = ({ client }) => client.jobSearchStart >= TRIAL_START;
  const settled = entries.filter((entry) => !isNewcomer(entry)).sort((a, b) => compare(a.sortKey, b.sortKey));
  const arrived = entries
    .filter(isNewcomer)
    .sort((a, b) => a.client.jobSearchStart - b.client.jobSearchStart);
  for (const duplicate of duplicates) arrived.splice(random.int(0, arrived.length), 0, duplicate);

  const rows = [...settled, ...arrived].map(({ cells, membership, duplicate }) => ({
    cells,
    membership,
    duplicate,
    highlighted: false,
  }));
  for (const row of random.shuffled(rows).slice(0, scaled(HIGHLIGHTED_PER_1750))) row.highlighted = true;
  return { coaches, rows };
}

/** Which client has which incident: index of the client → incident. */
function happenTo(clients, scaled, random) {
  const free = random.shuffled(clients.keys());
  const happened = new Map();
  for (const incident of INCIDENTS) {
    for (let left = scaled(incident.per1750); left > 0; left--) {
      const place = free.findIndex((index) => incident.where(clients[index]));
      if (place < 0) break;
      happened.set(free.splice(place, 1)[0], incident);
    }
  }
  return happened;
}

function write(client, incident, random) {
  const truth = { ...client, ...incident?.client(client, random) };
  const cells = { ...spell(truth, random), ...incident?.cells(truth, random) };
  const membership = incident?.membership ?? 'yes';
  return { client, cells, membership, duplicate: false, sortKey: sortKey(client) };
}

/** Finnish order: å, ä and ö last. */
function sortKey({ lastName, firstNames }) {
  const letters = { å: '{', ä: '|', ö: '}' };
  return `${lastName} ${firstNames}`.toLowerCase().replace(/[åäö]/g, (letter) => letters[letter]);
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

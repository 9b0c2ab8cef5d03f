import { twoDigits } from './calendar.mjs';
import { NAMES } from './names.mjs';

/**
 * The team of the sample: 17 full-time coaches and one at 50 %, together 17.5 full-time equivalents.
 * `groups` and `languages` are written as staff write them; an empty one means general, and Finnish only.
 */
const TEAM = [
  coach('Virtanen Matti', 'nuoret', 'suomi'),
  coach('Korhonen Maarit', 'nuoret', 'suomi, englanti'),
  coach('Kosonen Joonas', 'nuoret', ''),
  coach('Silvennoinen Laura', 'nuoret', 'suomi', { municipalities: 'Savonlinna' }),
  coach('Sokolova Irina', 'maahanmuuttajat', 'suomi, venäjä'),
  coach('Tamm Kristi', 'maahanmuuttajat', 'suomi, venäjä, viro'),
  coach('Nousiainen Pauliina', 'maahanmuuttajat', 'suomi, englanti, arabia'),
  coach('Hassan Noor', 'nuoret, maahanmuuttajat', 'suomi, arabia, englanti'),
  coach('Auvinen Hannele', '', 'suomi'),
  coach('Åkerlund Birgitta', '', 'suomi, ruotsi'),
  coach('Loikkanen Timo', '', 'suomi', { absentFrom: [2021, 7, 5], absentTo: [2021, 8, 1] }),
  coach('Makkonen Sari', '', ''),
  coach('Öhman Pekka', '', 'suomi'),
  coach('Pesonen Marina', '', 'suomi, venäjä'),
  coach('Karjalainen Heikki', '', 'suomi', { municipalities: 'Savonlinna' }),
  coach('Nyström Henrik', '', 'suomi, ruotsi, englanti'),
  coach('Paunonen Tarja', '', 'suomi'),
  coach('Laamanen Ritva', '', 'suomi', { workingTime: 50, ownLimit: 50 }),
];

/** A team of `count` coaches: the sample's own, and beyond 18 others like them in turn, with names of their own. */
export function coachTeam(count, random) {
  const names = new Set(TEAM.map(({ name }) => name));
  return Array.from({ length: count }, (_, index) => {
    const model = TEAM[index % TEAM.length];
    const name = index < TEAM.length ? model.name : newName(names, random);
    return { ...model, name, id: `OV${twoDigits(index + 1)}` };
  });
}

function newName(taken, random) {
  const { family, female, male } = NAMES.finnish;
  for (;;) {
    const name = `${random.pick(family)} ${random.pick([...female, ...male])}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function coach(name, groups, languages, rest = {}) {
  return { name, groups, languages, workingTime: 100, ownLimit: null, municipalities: '', ...rest };
}

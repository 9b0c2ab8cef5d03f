import { counted } from '../../counted';
import type { assign as fi } from '../../fi/pane/assign';

/** Texts of the step Fördela. */
export const assign: typeof fi = {
  unplanned: 'Förslaget har inte räknats ut ännu.',
  planNow: 'Räkna ut ett förslag',
  coachSheet:
    'För fördelningen behövs ett blad med de personliga coacherna: en rad för var och en och rubrikerna Personlig coach, Id och Arbetstid %. Det kan också finnas Målgrupper, Språk, Kommuner, Frånvarande från och Frånvarande till.',
  noCoaches: 'Arbetsboken har inga personliga coacher',
  planAgain: 'Räkna på nytt',
  plannedAgain: (changes) => `Förslaget räknades om: ${counted(changes, 'byte', 'byten')}.`,
  summary: {
    title: 'Förslag',
    assigned: (clients, coaches) =>
      `${counted(clients, 'klient', 'klienter')} får en plats hos ${counted(coaches, 'personlig coach', 'personliga coacher')}.`,
    changes: (clients) =>
      clients === '0' ? 'Ingen byter coach.' : `${counted(clients, 'klient', 'klienter')} byter coach.`,
    room: (capacity, free) =>
      `Det finns ${counted(capacity, 'plats', 'platser')}, och ${free} förblir lediga.`,
    written: 'Förslaget är skrivet i listan.',
    note: 'Förslaget skrivs i två kolumner till höger om listan. Din egen kolumn med coacher förblir som den är.',
    apply: (cells) => `Skriv förslaget i listan: ${counted(cells, 'cell', 'celler')}`,
    applied: (clients) =>
      `Förslaget skrevs i listan: ${counted(clients, 'klient', 'klienter')} fick en personlig coach.`,
  },
  shortage: {
    title: (clients) => `${counted(clients, 'klient', 'klienter')} blir utan personlig coach`,
    places: (fte) =>
      `Platserna räcker inte: det behövs ${counted(fte, 'årsverke', 'årsverken')} till. Utöka någons arbetstid eller lägg till en coach och räkna sedan på nytt.`,
    locks: 'De låsta klienterna är fler än deras coachers högsta antal tillåter. Ta bort låsningar.',
    full: 'Coacherna har fler klienter på listan än högsta antalet tillåter. Fördela alla på nytt eller tillåt flyttningar.',
  },
  coaches: {
    title: 'Personliga coacher',
    load: (load, limit) => `${load} / ${limit}`,
    flow: (before, after, arrivals, departures) =>
      `nu ${before} → ${after}, ${arrivals} kommer, ${departures} går`,
  },
  coach: {
    suits: 'Passar för',
    workingTime: 'Arbetstid',
    percent: (percent) => `${percent} %`,
    limit: 'Högsta antal',
    before: 'Klienter nu',
    after: 'Efter fördelningen',
    weightedAfter: 'Viktat klientantal',
    arrivals: 'Kommer',
    departures: 'Går',
    unplaced: 'Fördelas inte längre',
    clients: 'Klienter',
  },
  absence: {
    title: 'Frånvaro',
    note: 'En frånvarande coach tar inte emot klienter om referensdatumet infaller under frånvaron. Förslaget räknas genast om.',
    from: 'Frånvarande från',
    to: 'Frånvarande till',
    wrongOrder: 'Den sista dagen är före den första.',
    set: 'Anteckna frånvaro',
    standing: (from, to) => `Frånvarande ${from}–${to}.`,
    remove: 'Återta frånvaron',
    ofSheet: 'Frånvaron är antecknad på bladet med coacher. Ändra den där.',
    told: (coach, changes) =>
      `${coach} är antecknad som frånvarande. Förslaget räknades om: ${counted(changes, 'byte', 'byten')}.`,
    removed: (coach, changes) =>
      `${coach}: frånvaron återtogs. Förslaget räknades om: ${counted(changes, 'byte', 'byten')}.`,
  },
  histogram: {
    title: 'Nyttjandegrad nu och efter fördelningen',
    label: 'Diagram: hur många coacher som har varje nyttjandegrad nu och efter fördelningen',
    table: 'Visa som tabell',
    band: 'Nyttjandegrad',
    before: 'Nu',
    after: 'Efter fördelningen',
    unit: 'Antal coacher',
    bands: {
      'under-50': 'under 50 %',
      '50-79': '50–79 %',
      '80-94': '80–94 %',
      '95-99': '95–99 %',
      full: '100 %',
      over: 'över 100 %',
    },
  },
  clients: {
    title: 'Vem byter och varför',
    label: 'Klienter i listans ordning',
    loading: 'Hämtar …',
    none: 'Här finns inga klienter.',
    count: (clients) => counted(clients, 'klient', 'klienter'),
    kinds: {
      moves: 'Byter coach',
      new: 'Får en coach',
      'no-place': 'Blir utan coach',
      'lock-over-limit': 'Låsningen överskrider högsta antalet',
      'coach-over-limit': 'Coachen har för många klienter',
      keeps: 'Samma coach fortsätter',
    },
    ofCoach: (kind, coach) => `${kind}: ${coach}`,
    row: (row) => `Rad ${row}`,
    nobody: 'ingen coach',
    lockHint: 'En låst klient behåller sin nuvarande coach.',
    lock: (client) => `Lås: ${client}`,
    unlock: (client) => `Ta bort låsningen: ${client}`,
    lockedInList: 'Låst i listan',
    told: (client, coach) => `Låst: ${client}, coach ${coach}.`,
    unlocked: (client) => `Låsningen togs bort: ${client}.`,
    locked: (clients) => `Låsta här (${clients})`,
  },
};

import { counted } from '../counted';
import type { CommandTexts } from '../fi/command-texts';

export const planning: CommandTexts['planning'] = {
  newCoach: (number, percent) => `New coach ${number} (${percent} %)`,
  useRange: (least, most) => (least === most ? `${most} %` : `${least}–${most} %`),
  whatIf: {
    title: 'The assignment now and after the change',
    before: 'now',
    after: 'if',
    different: (clients) =>
      `${counted(clients, 'client', 'clients')} would have another coach than in the assignment now`,
    nothingAsked: 'No change was given. Try for example --more 50, --limit 90, --absent NAME or --moves 20.',
    coaches: 'Coach, clients / at most',
    noCoach: '–',
  },
  figures: {
    assigned: 'with a coach',
    without: 'without a coach',
    capacity: 'places',
    missingFte: 'full-time coaches missing',
    use: 'how full coaches are, least–most',
    penalty: 'penalty points',
  },
  plan: {
    goals: 'What the assignment comes to',
    coaches: 'Coaches',
    coach: (load, limit, free) => `${load} / ${limit}, ${counted(free, 'place', 'places')} free`,
    away: 'away',
    noPlaces: 'takes no clients',
    moves: (arrivals, departures) => `${arrivals} come, ${departures} leave`,
    need: 'How many coaches it takes to serve everybody (full-time equivalents)',
    needLine: (clients, needed) => `${counted(clients, 'client', 'clients')}, ${needed} needed`,
    present: (fte) => `${fte} now`,
    withoutCoach: (clients) => `${clients} without a coach`,
    everybody: 'everybody',
    unknownMunicipality: 'municipality not known',
    specialities: { youth: 'young people', immigrants: 'immigrants', general: 'other clients' },
    worth: 'What one more place would save (penalty points at most)',
    worthShortage: 'There are not places for all: each new place is one more client’s.',
    worthNothing: 'One more place would save no penalty points with anybody.',
    atCoach: (coach) => `with ${coach}`,
    newCoach: {
      general: 'with a new general coach',
      youth: 'with a new coach for young people',
      immigrants: 'with a new coach for immigrants',
    },
    speaking: (language) => `with a new coach who speaks Finnish and ${language}`,
    curve: 'What changes of coach buy: the best assignment for each number of changes',
    curveHeadings: {
      moves: 'changes',
      points: 'penalty points of other things than changes',
      use: 'how full coaches are, least–most',
    },
    curveHint: 'Choose a number: omavalmentaja assign LIST -o RESULT.xlsx --moves NUMBER',
    curveTooLarge: 'The curve of changes is not worked out for a list this long.',
  },
};

import { counted } from '../counted';
import type { CommandTexts } from '../fi/command-texts';

export const planning: CommandTexts['planning'] = {
  newCoach: (number, percent) => `Ny personlig coach ${number} (${percent} %)`,
  useRange: (least, most) => (least === most ? `${most} %` : `${least}–${most} %`),
  whatIf: {
    title: 'Fördelningen nu och efter ändringen',
    before: 'nu',
    after: 'om',
    different: (clients) =>
      `${counted(clients, 'klient', 'klienter')} skulle få en annan personlig coach än i fördelningen nu`,
    nothingAsked:
      'Ingen ändring gavs. Pröva till exempel --more 50, --limit 90, --absent NAMN eller --moves 20.',
    coaches: 'Personlig coach, klienter / högst',
    noCoach: '–',
  },
  figures: {
    assigned: 'med personlig coach',
    without: 'utan personlig coach',
    capacity: 'platser',
    missingFte: 'årsverken som saknas',
    use: 'beläggning, minst–mest',
    penalty: 'minuspoäng',
  },
  plan: {
    goals: 'Vad fördelningen bygger på',
    coaches: 'Personliga coacher',
    coach: (load, limit, free) => `${load} / ${limit}, ${counted(free, 'ledig plats', 'lediga platser')}`,
    away: 'borta',
    noPlaces: 'tar inte emot klienter',
    moves: (arrivals, departures) => `${arrivals} kommer, ${departures} går`,
    need: 'Hur många personliga coacher som behövs för att betjäna alla (årsverken)',
    needLine: (clients, needed) => `${counted(clients, 'klient', 'klienter')}, behov ${needed}`,
    present: (fte) => `nu ${fte}`,
    withoutCoach: (clients) => `utan personlig coach ${clients}`,
    everybody: 'alla',
    unknownMunicipality: 'kommunen är inte känd',
    specialities: { youth: 'unga', immigrants: 'invandrare', general: 'övriga klienter' },
    worth: 'Vad en plats till skulle spara (minuspoäng högst)',
    worthShortage: 'Platserna räcker inte för alla: varje ny plats ger plats för en klient till.',
    worthNothing: 'En plats till skulle inte minska minuspoängen hos någon.',
    atCoach: (coach) => `hos ${coach}`,
    newCoach: {
      general: 'hos en ny allmän personlig coach',
      youth: 'hos en ny personlig coach för unga',
      immigrants: 'hos en ny personlig coach för invandrare',
    },
    speaking: (language) => `hos en ny personlig coach som talar finska och ${language}`,
    curve: 'Vad byten ger: den bästa fördelningen för varje antal byten',
    curveHeadings: {
      moves: 'byten',
      points: 'minuspoäng av annat än byten',
      use: 'beläggning, minst–mest',
    },
    curveHint: 'Välj ett antal: omavalmentaja assign LISTA -o RESULTAT.xlsx --moves ANTAL',
    curveTooLarge: 'Kurvan över byten räknas inte för en så lång lista.',
  },
};

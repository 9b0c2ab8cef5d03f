import type { Vocabulary } from './heading-matcher';
import { headingMatcher } from './heading-matcher';

/** What a sheet of coaches tells of a coach. */
export type CoachField =
  | 'name'
  | 'id'
  | 'workingTime'
  | 'ownLimit'
  | 'specialities'
  | 'languages'
  | 'municipalities'
  | 'absentFrom'
  | 'absentTo';

const COACH_HEADINGS: Vocabulary<CoachField> = {
  name: {
    names: [
      ...['omavalmentaja', 'valmentaja', 'omavalmentajan nimi', 'valmentajan nimi', 'vastuuvalmentaja'],
      ...[
        'egen coach',
        'personlig coach',
        'coach',
        'coachens namn',
        'ansvarig coach',
        'personal coach',
        'own coach',
      ],
      ...['coach name', 'name of coach', 'responsible coach'],
    ],
    also: ['nimi', 'namn', 'name', 'sukunimi etunimi', 'efternamn förnamn', 'full name'],
  },
  id: {
    names: [
      ...[
        'tunnus',
        'valmentajan tunnus',
        'omavalmentajan tunnus',
        'valmentajatunnus',
        'tunniste',
        'beteckning',
      ],
      ...[
        'coachens beteckning',
        'id',
        'coach id',
        'identifier',
        'kod',
        'coachkod',
        'code',
        'coach code',
        'signum',
      ],
    ],
  },
  workingTime: {
    names: [
      ...[
        'työaika',
        'työaikaprosentti',
        'työaika pros',
        'työajan osuus',
        'henkilötyövuosi',
        'HTV',
        'työpanos',
      ],
      ...[
        'arbetstid',
        'arbetstidsprocent',
        'arbetstid procent',
        'andel av heltid',
        'årsverke',
        'tjänstgöringsgrad',
      ],
      ...[
        'working time',
        'work time',
        'working hours percent',
        'fte',
        'full-time equivalent',
        'share of full time',
      ],
      ...['working time percentage', 'employment percentage'],
    ],
  },
  ownLimit: {
    names: [
      ...[
        'enimmäismäärä',
        'asiakkaita enintään',
        'oma enimmäismäärä',
        'enintään',
        'maksimimäärä',
        'maksimi',
        'max',
      ],
      ...[
        'asiakkaiden enimmäismäärä',
        'enimmäisasiakasmäärä',
        'maximiantal',
        'högsta antal',
        'maxantal',
        'max antal',
      ],
      ...[
        'maximiantal klienter',
        'eget maximiantal',
        'maximum',
        'maximum number',
        'max clients',
        'maximum clients',
      ],
      ...['client limit', 'own limit', 'own maximum', 'maximum number of clients', 'upper limit'],
    ],
  },
  specialities: {
    names: [
      ...[
        'kohderyhmät',
        'kohderyhmä',
        'erikoistuminen',
        'erikoisala',
        'erikoisalat',
        'painopiste',
        'asiakasryhmät',
      ],
      ...[
        'asiakasryhmä',
        'målgrupper',
        'målgrupp',
        'specialisering',
        'specialområde',
        'specialområden',
        'klientgrupper',
      ],
      ...[
        'target groups',
        'target group',
        'specialities',
        'speciality',
        'specialties',
        'specialty',
        'client groups',
      ],
      ...['specialisation', 'specialization'],
    ],
  },
  languages: {
    names: [
      ...[
        'kielet',
        'kieli',
        'kielitaito',
        'palvelukielet',
        'palvelukieli',
        'språk',
        'servicespråk',
        'språkkunskaper',
      ],
      ...['languages', 'language', 'service languages', 'languages spoken', 'language skills'],
    ],
  },
  municipalities: {
    names: [
      ...['kunnat', 'kunta', 'toiminta-alue', 'vastuukunnat', 'kommuner', 'kommun', 'verksamhetsområde'],
      ...['municipalities', 'municipality', 'area'],
    ],
  },
  absentFrom: {
    names: [
      ...[
        'poissa alkaen',
        'poissaolo alkaa',
        'poissaolon alku',
        'poissaolo alkaen',
        'poissaolo alkanut',
        'poissa mistä',
      ],
      ...['frånvarande från', 'frånvaro från', 'frånvarande fr.o.m.', 'frånvaro börjar', 'frånvaro fr.o.m.'],
      ...[
        'frånvarande från och med',
        'absent from',
        'absence from',
        'absence start',
        'absence starts',
        'away from',
      ],
      ...['absent since', 'absence begins'],
    ],
  },
  absentTo: {
    names: [
      ...[
        'poissa asti',
        'poissaolo päättyy',
        'poissaolon loppu',
        'poissaolo asti',
        'poissa saakka',
        'poissa mihin',
      ],
      ...['frånvarande till', 'frånvaro till', 'frånvarande t.o.m.', 'frånvaro slutar', 'frånvaro t.o.m.'],
      ...[
        'frånvarande till och med',
        'absent to',
        'absent until',
        'absence to',
        'absence until',
        'absence end',
      ],
      ...['absence ends', 'away until', 'absent till'],
    ],
  },
};

/** Tells which field of a coach a heading means; see `headingMatcher`. */
export const { match: matchCoachHeading, exact: exactCoachHeading } = headingMatcher<CoachField>(
  COACH_HEADINGS,
  {
    qualifiers: ['%', 'prosentti', 'procent', 'percent', 'pvm', 'nro'],
    fillers: ['ja', 'och', 'and', 'the', 'of'],
    traps: [
      'asiakkaan',
      'klientens',
      'clients',
      'varahenkil',
      'sijai',
      'esihenkil',
      'esimie',
      'ställföreträd',
      'deputy',
    ],
  },
);

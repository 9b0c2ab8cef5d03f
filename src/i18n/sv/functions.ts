import type { functions as fi } from '../fi/functions';
import { recognised } from './recognised';

/** Texts of the functions that staff write in cells. */
export const functions: typeof fi = {
  catalogue: {
    'HETU.TARKISTA': {
      title: 'Kontrollera personbeteckning',
      description: 'Berättar om personbeteckningen är rätt: OK eller vad som är fel i den.',
    },
    'HETU.SYNTYMAAIKA': {
      title: 'Födelsedatum ur personbeteckningen',
      description: 'Ger personbeteckningens födelsedatum som datum. Formatera cellen som datum.',
    },
    IKA: {
      title: 'Ålder',
      description: 'Räknar åldern i hela år utifrån personbeteckning eller födelsedatum.',
    },
    KOHDERYHMA: {
      title: 'Hör till målgruppen',
      description:
        'Berättar om personen hör till målgruppen: ja, nej eller kontrollera. Motiveringen står bredvid.',
    },
    KUNTA: {
      title: 'Kommun',
      description:
        'Känner igen kommunen på namn eller kommunnummer och ger numret eller namnet. En kommun som har upphört den dagen byts ut mot den som den gick upp i.',
    },
    KIELI: {
      title: 'Språk',
      description: 'Känner igen språket på namn eller språkkod och ger koden eller namnet.',
    },
    KANSALAISUUS: {
      title: 'Medborgarskap',
      description:
        'Känner igen medborgarskapet på landets namn, kod eller adjektiv och ger landskoden eller namnet.',
    },
    ETUUS: {
      title: 'Förmån',
      description:
        'Känner igen förmånen på förkortningar och böjda former: arbetsmarknadsstöd, grunddagpenning, inkomstrelaterad dagpenning eller ingen förmån.',
    },
    POSTINUMERO: {
      title: 'Postnummer',
      description: 'Ger postnumret med fem siffror som text, eller kommunen där det finns.',
    },
    KESTO: {
      title: 'Arbetslöshetens längd',
      description: 'Räknar hela veckor från startdagen, eller ger längdens klass.',
    },
    ERAPAIVA: {
      title: 'Nästa tidsfrist',
      description:
        'Ger sista dagen för nästa inledande intervju eller jobbsökningssamtal. Bredvid står vad det gäller och om det är försenat. Formatera cellen som datum.',
    },
  },
  parameters: {
    personId: { name: 'personbeteckning', description: 'Personbeteckning eller en kolumn med sådana.' },
    person: {
      name: 'beteckning',
      description: 'Personbeteckning eller födelsedatum, eller en kolumn med sådana.',
    },
    municipality: {
      name: 'kommun',
      description: 'Hemkommunens namn eller kommunnummer, eller en kolumn med sådana.',
    },
    benefit: { name: 'förmån', description: 'Förmån eller en kolumn med förmåner.' },
    motherTongue: {
      name: 'modersmål',
      description: 'Modersmålets namn eller språkkod, eller en kolumn med sådana.',
    },
    language: { name: 'språk', description: 'Språkets namn eller språkkod, eller en kolumn med sådana.' },
    nationality: {
      name: 'medborgarskap',
      description: 'Landets namn eller landskod, eller en kolumn med sådana.',
    },
    employmentCode: {
      name: 'sysselsättningskod',
      description:
        'Sysselsättningskod eller en kolumn med koder. Koden 00 måste skrivas som text. Utan denna är alla arbetssökande.',
    },
    jobSearchStart: {
      name: 'jobbsökningen_började',
      description: 'Dagen då jobbsökningen började, eller en kolumn med sådana.',
    },
    memberSince: {
      name: 'klient_sedan',
      description: 'Dagen från vilken personen har varit klient, eller en kolumn med sådana.',
    },
    earningsRelatedRight: {
      name: 'rätt_till_inkomstrelaterad',
      description:
        'Om personen har rätt till inkomstrelaterad dagpenning: ja eller nej, eller en kolumn med sådana. Avgör i stället för förmånen.',
    },
    postalCode: { name: 'postnummer', description: 'Postnummer eller en kolumn med postnummer.' },
    start: { name: 'började', description: 'Dagen då arbetslösheten började, eller en kolumn med sådana.' },
    lastContact: {
      name: 'senaste_kontakt',
      description:
        'Dagen då klienten senast träffades, eller en kolumn med sådana. Tom cell: har inte träffats än.',
    },
    answerAndExplanation: {
      name: 'resultat',
      description: '"båda" (förval), "svar" eller "förklaring". Välj det ena i en Excel-tabell.',
    },
    codeOrName: { name: 'resultat', description: '"kod" (förval) eller "namn".' },
    codeOrMunicipality: { name: 'resultat', description: '"kod" (förval) eller "kommun".' },
    weeksOrClass: { name: 'resultat', description: '"veckor" (förval) eller "klass".' },
    date: { name: 'dag', description: 'Dagen som resultatet räknas för. Förval är dagen då det räknas.' },
    profile: {
      name: 'profil',
      description: 'Serviceområdets profil, till exempel "savonlinna-2021" (förval).',
    },
  },
  choices: recognised.choices,
  answers: {
    ok: 'OK',
    okBut: (remarks) => `OK (${remarks})`,
    benefits: {
      'labour-market-subsidy': 'arbetsmarknadsstöd',
      'basic-allowance': 'grunddagpenning',
      'earnings-related': 'inkomstrelaterad dagpenning',
      none: 'ingen förmån',
    },
    overdue: (deadline) => `${deadline}, försenat`,
    noDeadline: 'tidsfristen kan inte bestämmas',
  },
  reasons: {
    notPerson: 'Cellen innehåller varken personbeteckning eller födelsedatum.',
    postalCodeNotListed: 'Postnumret finns inte i förteckningen, så kommunen kan inte bestämmas.',
  },
  refusals: {
    tooLarge: () =>
      'Området är för stort för en formel. Välj bara listans rader, inte hela kolumnen, eller dela formeln i delar.',
    unequalShapes: () => 'Områdena är olika stora. Välj samma rader i varje kolumn.',
    date: () =>
      'Dagen kan inte läsas. Skriv den i formen "31.3.2021" eller hänvisa till en cell med ett datum.',
    choice: (words) => `Skriv något av dessa som resultat: ${words}.`,
    profile: (ids) => `Profilen finns inte. Profilerna är ${ids}.`,
    unexpected: () => 'Ett oväntat fel inträffade i beräkningen. Meddela administratören.',
  },
};

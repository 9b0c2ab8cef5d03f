import type { Field } from '../model/field';
import type { HeadingNames } from './heading-matcher';

/** What the program knows of a field's column. */
export interface FieldHeadings extends HeadingNames {
  /** True where membership cannot be decided, or a client cannot be told from another, without the column. */
  readonly required?: true;
}

/** Every pair of a stem and an ending: `työnhaku` + `alkanut` … */
function combine(stems: readonly string[], endings: readonly string[]): readonly string[] {
  return stems.flatMap((stem) => endings.map((ending) => `${stem} ${ending}`));
}

const STARTED_FI = [
  ...[
    'alkanut',
    'alkoi',
    'alkaa',
    'alkaen',
    'alku',
    'alkupvm',
    'alkupäivä',
    'alkupäivämäärä',
    'alkamispäivä',
  ],
  ...['alkamispvm', 'alkamispäivämäärä', 'alkamisaika', 'alkanut pvm', 'alk', 'alkpvm', 'alkpv', 'lähtien'],
  ...[
    'aloitettu',
    'aloitus',
    'aloituspvm',
    'aloituspäivä',
    'aloituspäivämäärä',
    'voimassa alkaen',
    'käynnistynyt',
  ],
];
const STARTED_SV = [
  ...[
    'började',
    'börjat',
    'börjar',
    'inleddes',
    'inletts',
    'inledd',
    'startade',
    'startat',
    'start',
    'startdatum',
  ],
  ...['startdag', 'sedan', 'från', 'fr.o.m.', 'begynnelsedatum', 'inledningsdatum', 'början'],
];
const STARTED_EN = [
  ...[
    'started',
    'started on',
    'start',
    'start date',
    'starting date',
    'began',
    'begun',
    'since',
    'from',
    'beginning',
  ],
];

/**
 * The headings of each field in Finnish, Swedish and English, with the abbreviations and register variable names
 * (URA, KEHA, Koski) in use. `Huom!` and `Asiointikieli` are left out on purpose: the first is anything, the second is
 * the language of another authority's form.
 */
export const FIELD_HEADINGS: { readonly [F in Field]: FieldHeadings } = {
  personId: {
    required: true,
    names: [
      ...[
        'henkilötunnus',
        'hetu',
        'henkilötunnus hetu',
        'henkilötunnukset',
        'hlötunnus',
        'henktunnus',
        'person id',
      ],
      ...[
        'sosiaaliturvatunnus',
        'sotu',
        'personbeteckning',
        'personbet',
        'personsignum',
        'personnummer',
        'personnr',
      ],
      ...[
        'socialskyddssignum',
        'personal identity code',
        'personal identity number',
        'personal identification code',
      ],
      ...[
        'personal identification number',
        'personal id',
        'personal id code',
        'personal code',
        'identity code',
      ],
      ...[
        'identity number',
        'national id',
        'national identification number',
        'social security number',
        'ssn',
        'pic',
      ],
    ],
    perhaps: ['henkilönumero'],
  },
  lastName: {
    names: [
      ...[
        'sukunimi',
        'sukunimet',
        'suku',
        'snimi',
        'efternamn',
        'släktnamn',
        'last name',
        'lastname',
        'surname',
      ],
      ...['family name', 'second name'],
    ],
  },
  firstNames: {
    names: [
      ...['etunimi', 'etunimet', 'kaikki etunimet', 'enimi', 'förnamn', 'samtliga förnamn', 'first name'],
      ...['first names', 'given name', 'given names', 'forename', 'forenames'],
    ],
  },
  fullName: {
    names: [
      ...[
        'nimi',
        'koko nimi',
        'sukunimi etunimi',
        'sukunimi etunimet',
        'etunimi sukunimi',
        'etunimet sukunimi',
      ],
      ...['suku etunimi', 'suku etunimet', 'etu sukunimi', 'asiakkaan nimi', 'asiakas nimi', 'henkilön nimi'],
      ...[
        'namn',
        'hela namnet',
        'fullständigt namn',
        'efternamn förnamn',
        'förnamn efternamn',
        'för efternamn',
      ],
      ...['efter förnamn', 'klientens namn', 'kundens namn', 'name', 'full name', 'last name first name'],
      ...[
        'last name first names',
        'first name last name',
        'surname first name',
        'surname first names',
        'client name',
      ],
    ],
    also: [
      ...[
        'asiakas',
        'asiakkaat',
        'työnhakija',
        'hakija',
        'henkilö',
        'klient',
        'kund',
        'arbetssökande',
        'person',
      ],
      ...['client', 'customer', 'jobseeker', 'job seeker', 'applicant'],
    ],
  },
  birthDate: {
    names: [
      ...[
        'syntymäaika',
        'syntymäpäivä',
        'syntymäpvm',
        'syntymäpäivämäärä',
        'syntaika',
        'syntpvm',
        'syntynyt',
        'synt',
      ],
      ...[
        'födelsedatum',
        'födelsetid',
        'födelsedag',
        'född',
        'date of birth',
        'birth date',
        'birthday',
        'dob',
        'born',
      ],
    ],
  },
  streetAddress: {
    names: [
      ...['lähiosoite', 'katuosoite', 'kotiosoite', 'jakeluosoite', 'gatuadress', 'näradress', 'hemadress'],
      ...['utdelningsadress', 'street address', 'home address', 'street'],
    ],
    also: [
      ...['osoite', 'postiosoite', 'adress', 'postadress', 'kontaktadress', 'address', 'postal address'],
      ...['mailing address'],
    ],
    perhaps: ['lisäosoite'],
  },
  postalCode: {
    names: [
      ...['postinumero', 'postinro', 'postino', 'postinum', 'pno', 'postnummer', 'postnr', 'postkod'],
      ...['postal code', 'postcode', 'zip', 'zip code', 'postal code area'],
    ],
    perhaps: ['pnro'],
  },
  city: {
    names: [
      ...[
        'postitoimipaikka',
        'postitmp',
        'ptp',
        'postitoimipaikan nimi',
        'postort',
        'postanstalt',
        'post office',
      ],
      ...['postal town', 'postal district'],
    ],
    also: ['paikkakunta', 'kaupunki', 'ort', 'stad', 'city', 'town'],
  },
  municipality: {
    required: true,
    names: [
      ...[
        'kotikunta',
        'kotikunnan nimi',
        'väestörekisterikunta',
        'väestötietojärjestelmän kotikunta',
        'hemkommun',
      ],
      ...['hemkommunens namn', 'home municipality', 'municipality of residence', 'municipality of domicile'],
    ],
    also: [
      ...['kunta', 'kunnan nimi', 'kunta kaupunki', 'kotikuntakoodi', 'kotikunnan koodi', 'kotikunta nro'],
      ...['kotikunnan numero', 'kuntakoodi', 'kuntanumero', 'kuntanro', 'kommun', 'kommunens namn'],
      ...['hemkommunskod', 'municipality', 'home municipality code'],
    ],
    perhaps: ['asuinkunta', 'boendekommun', 'bostadskommun'],
  },
  phone: {
    names: [
      ...[
        'puhelin',
        'puhelinnumero',
        'puhelinnro',
        'puh',
        'puhnro',
        'puhnumero',
        'puhelinno',
        'matkapuhelin',
      ],
      ...['matkapuhelinnumero', 'matkapuh', 'gsm', 'gsm numero', 'kännykkä', 'kännykkänumero', 'telefon'],
      ...[
        'telefonnummer',
        'telefonnr',
        'tel',
        'telnr',
        'tfn',
        'mobiltelefon',
        'mobilnummer',
        'mobilnr',
        'phone',
      ],
      ...['phone number', 'telephone', 'telephone number', 'mobile phone', 'mobile number', 'cell phone'],
    ],
    also: ['muu puhelin', 'kotipuhelin', 'työpuhelin', 'mobil', 'mobile', 'hemtelefon', 'arbetstelefon'],
  },
  email: {
    names: [
      ...['sähköposti', 'sähköpostiosoite', 'sähköpostios', 's-posti', 's-postiosoite', 'e-posti', 'email'],
      ...['email address', 'e-post', 'e-postadress', 'epostadress', 'electronic mail'],
    ],
    also: ['meili', 'maili', 'mail', 'mejl'],
  },
  motherTongue: {
    required: true,
    names: [
      ...[
        'äidinkieli',
        'äidinkielet',
        'äidinkielikoodi',
        'äidinkielen koodi',
        'äidink',
        'äidkieli',
        'modersmål',
      ],
      ...['modersmålets kod', 'mother tongue', 'native language', 'native tongue', 'first language'],
    ],
    perhaps: ['kieli', 'kielikoodi', 'språk', 'språkkod', 'language', 'language code'],
  },
  nationality: {
    required: true,
    names: [
      ...[
        'kansalaisuus',
        'kansalaisuudet',
        'kansalaisuuskoodi',
        'kansalaisuusmaa',
        'kansalaisuusvaltio',
        'kans',
      ],
      ...['kansal', 'kansalaisuus muu kuin suomi', 'medborgarskap', 'medborgarskapskod', 'nationalitet'],
      ...['nationality', 'citizenship', 'country of citizenship'],
    ],
    also: ['kansallisuus'],
  },
  serviceLanguage: {
    names: [
      ...[
        'palvelukieli',
        'palvelun kieli',
        'palvelukielikoodi',
        'servicespråk',
        'betjäningsspråk',
        'språk för service',
      ],
      ...['service language', 'language of service'],
    ],
  },
  benefit: {
    required: true,
    names: [
      ...[
        'etuus',
        'etuudet',
        'etuuslaji',
        'etuuden laji',
        'etuustieto',
        'etuusmuoto',
        'etuuden nimi',
        'maksettava etuus',
      ],
      ...[
        'maksettu etuus',
        'saatu etuus',
        'nykyinen etuus',
        'viimeisin etuus',
        'etuus nyt',
        'työttömyysetuus',
      ],
      ...[
        'työttömyysturvaetuus',
        'maksettava työttömyysetuus',
        'työttömyysetuuden laji',
        'etuuskoodi',
        'förmån',
      ],
      ...['arbetslöshetsförmån', 'förmånsslag', 'typ av förmån', 'utbetald förmån', 'förmån som betalas'],
      ...[
        'betald förmån',
        'nuvarande förmån',
        'benefit',
        'unemployment benefit',
        'benefit type',
        'type of benefit',
      ],
      ...['benefit paid', 'paid benefit', 'current benefit', 'benefit received', 'unemployment allowance'],
    ],
    also: ['työttömyysturva', 'utkomstskydd', 'allowance', 'benefits'],
    perhaps: ['päiväraha', 'dagpenning', 'tuki', 'stöd'],
  },
  earningsRelatedRight: {
    names: [
      ...['ansiopäivärahaoikeus', 'oikeus ansiopäivärahaan', 'ansiopäivärahan oikeus', 'ansiopvroikeus'],
      ...['ansiosidonnaisen oikeus', 'oikeus ansiosidonnaiseen', 'oikeus ansiosidonnaiseen päivärahaan'],
      ...['rätt till inkomstrelaterad dagpenning', 'rätt till inkomstrelaterat', 'earnings-related right'],
      ...['right to earnings-related allowance', 'entitled to earnings-related allowance'],
      ...['earnings-related allowance right', 'right to earnings-related benefit'],
    ],
  },
  employmentCode: {
    names: [
      ...[
        'työllisyyskoodi',
        'työllisyyden koodi',
        'työllkoodi',
        'työlkoodi',
        'tyllkoodi',
        'työllisyysk',
        'ura-koodi',
      ],
      ...[
        'työvoimakoodi',
        'sysselsättningskod',
        'sysselsättningskoden',
        'sysselskod',
        'sysselsättningens kod',
      ],
      ...['employment code', 'employment status code', 'labour market status code', 'empl code', 'emp code'],
    ],
    also: ['TK', 'T-koodi'],
    perhaps: [
      ...[
        'työllisyystilanne',
        'työllisyysstatus',
        'työmarkkina-asema',
        'koodi',
        'tila',
        'status',
        'kod',
        'code',
      ],
      ...['sysselsättningsstatus', 'employment status'],
    ],
  },
  jobSearchStart: {
    names: [
      ...combine(
        ['työnhaku', 'työnhaun', 'TH', 'työnhakijana', 'työnhakija', 'työnhaku voimassa'],
        STARTED_FI,
      ),
      ...[
        'ilmoittautunut työnhakijaksi',
        'ilmoittautunut työttömäksi työnhakijaksi',
        'rekisteröitynyt työnhakijaksi',
      ],
      ...combine(
        ['jobbsökning', 'jobbsökningen', 'jobbsökande', 'arbetssökning', 'arbetssökningen', 'arbetssökande'],
        STARTED_SV,
      ),
      ...['datum då jobbsökningen inleddes', 'startdatum för jobbsökning', 'anmäld som arbetssökande'],
      ...combine(['job search', 'job seeking', 'jobseeking', 'jobseeker', 'job seeker'], STARTED_EN),
      ...[
        'start of job search',
        'start date of job search',
        'beginning of job search',
        'registered as jobseeker',
      ],
    ],
    perhaps: ['apvm', 'työnhaku', 'jobbsökning', 'job search'],
  },
  unemploymentStart: {
    names: [
      ...combine(
        [
          'työttömyys',
          'työttömyyden',
          'työtön',
          'työttömänä',
          'työttömyysjakso',
          'työttömyysjakson',
          'työttömyysaika',
        ],
        STARTED_FI,
      ),
      ...combine(['arbetslöshet', 'arbetslösheten', 'arbetslös', 'arbetslöshetsperiod'], STARTED_SV),
      ...['datum då arbetslösheten började', 'startdatum för arbetslöshet'],
      ...combine(['unemployment', 'unemployed', 'unemployment period'], STARTED_EN),
      ...['start of unemployment', 'start date of unemployment', 'beginning of unemployment'],
    ],
    perhaps: ['työttömyys', 'arbetslöshet', 'unemployment'],
  },
  memberSince: {
    names: [
      ...['kokeiluun siirtynyt', 'siirtynyt kokeiluun', 'siirretty kokeiluun', 'kuntakokeiluun siirtynyt'],
      ...[
        'siirtynyt kuntakokeiluun',
        'kokeiluun siirtymispäivä',
        'siirtyi kokeiluun',
        'siirtopäivä kokeiluun',
      ],
      ...combine(
        ['kokeiluasiakas', 'kokeiluasiakkuus', 'kokeilun asiakas', 'kuntakokeilun asiakas'],
        STARTED_FI,
      ),
      ...combine(['asiakkuus', 'asiakkuuden', 'asiakkaana', 'kokeilussa'], STARTED_FI),
      ...[
        'överförd till försöket',
        'flyttad till försöket',
        'överfördes till försöket',
        'klient sedan',
        'kund sedan',
      ],
      ...['försöksklient sedan', 'transferred to trial', 'transferred to the trial', 'moved to trial'],
      ...[
        'moved to the trial',
        'member since',
        'client since',
        'customer since',
        'in the trial since',
        'trial client since',
      ],
    ],
  },
  serviceNeed: {
    names: [
      ...[
        'palvelutarve',
        'palvelutarvearvio',
        'palvelutarpeen arvio',
        'palveluntarve',
        'palvelun tarve',
        'tuen tarve',
      ],
      ...[
        'servicebehov',
        'bedömning av servicebehov',
        'stödbehov',
        'behov av stöd',
        'service need',
        'service needs',
      ],
      ...['need for service', 'need for services', 'need of support', 'support need', 'need for support'],
    ],
    perhaps: ['segmentti', 'segmenttikoodi'],
  },
  referral: {
    names: [
      ...[
        'ohjaus',
        'ohjaukset',
        'ohjattu',
        'ohjattu palveluun',
        'ohjattu asiantuntijalle',
        'ohjaus palveluun',
      ],
      ...[
        'jatko-ohjaus',
        'hänvisning',
        'hänvisningar',
        'hänvisad',
        'hänvisad till',
        'referral',
        'referrals',
        'referred to',
      ],
    ],
  },
  nonDisclosure: {
    names: [
      ...[
        'turvakielto',
        'turvakielto voimassa',
        'turvakieltotieto',
        'spärrmarkering',
        'spärrmarkerad',
        'sekretessmarkering',
      ],
      ...['skyddade uppgifter', 'non-disclosure', 'non-disclosure for personal safety', 'safety prohibition'],
      ...['protected identity', 'protected address'],
    ],
  },
  coach: {
    names: [
      ...['omavalmentaja', 'omavalmentajan nimi', 'omavalmentaja nimi', 'valmentaja', 'valmentajan nimi'],
      ...[
        'vastuuvalmentaja',
        'työllisyysvalmentaja',
        'omavalm',
        'omavalmentajan tunnus',
        'egen coach',
        'personlig coach',
      ],
      ...[
        'ansvarig coach',
        'coach',
        'egencoach',
        'coachens namn',
        'coach name',
        'own coach',
        'personal coach',
      ],
      ...['responsible coach', 'job coach', 'employment coach'],
    ],
    also: [
      ...[
        'vastuuhenkilö',
        'vastuuvirkailija',
        'vastuuasiantuntija',
        'vastuutyöntekijä',
        'omavirkailija',
        'omaohjaaja',
      ],
      ...['ansvarig person', 'ansvarig tjänsteman', 'case manager', 'case worker', 'OV'],
    ],
    perhaps: [
      ...[
        'asiantuntija',
        'virkailija',
        'työntekijä',
        'ohjaaja',
        'handledare',
        'tjänsteman',
        'sakkunnig',
        'handläggare',
      ],
      ...['adviser', 'advisor', 'counsellor', 'officer'],
    ],
  },
  locked: {
    names: [
      ...[
        'lukittu',
        'lukitus',
        'lukittu valmentaja',
        'valmentaja lukittu',
        'omavalmentaja lukittu',
        'låst',
        'låst coach',
      ],
      ...['locked', 'lock', 'coach locked', 'locked coach'],
    ],
  },
  lastContact: {
    names: [
      ...[
        'viimeisin yhteydenotto',
        'viimeinen yhteydenotto',
        'edellinen yhteydenotto',
        'viimeksi yhteydessä',
      ],
      ...[
        'viimeisin kontakti',
        'viimeisin yhteys',
        'viimeisin tapaaminen',
        'viimeisin keskustelu',
        'viimeisin haastattelu',
      ],
      ...[
        'viimeisin työnhakukeskustelu',
        'edellinen työnhakukeskustelu',
        'edellinen keskustelu',
        'yhteydenottopvm',
      ],
      ...[
        'viimeinen työnhakukeskustelu',
        'yhteydenottopäivä',
        'yhteydenottopäivämäärä',
        'viimeisin yhteydenottopvm',
      ],
      ...[
        'senaste kontakt',
        'senast kontaktad',
        'senaste samtal',
        'senaste möte',
        'last contact',
        'latest contact',
      ],
      ...['last contacted', 'last contact date', 'date of last contact', 'last meeting', 'last discussion'],
    ],
  },
  notes: {
    names: [
      ...['lisätiedot', 'lisätieto', 'muistiinpanot', 'kommentit', 'kommentti', 'anteckningar', 'anteckning'],
      ...[
        'tilläggsuppgifter',
        'ytterligare uppgifter',
        'kommentar',
        'kommentarer',
        'noteringar',
        'notes',
        'comments',
      ],
      ...['comment', 'remarks', 'additional information', 'further information'],
    ],
    also: ['muut tiedot', 'muita tietoja', 'note'],
  },
};

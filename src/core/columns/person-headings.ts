import type { FieldHeadings } from './heading-matcher';

/**
 * Who a client is, where to reach and which language to speak. `Asiointikieli` is left out on purpose: it is the language
 * of an application to another authority.
 */
export const PERSON_HEADINGS = {
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
      ...[
        'phone number',
        'phone no',
        'telephone',
        'telephone number',
        'mobile phone',
        'mobile number',
        'cell phone',
      ],
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
} satisfies Readonly<Record<string, FieldHeadings>>;

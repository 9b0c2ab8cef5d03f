import { CERTAIN } from './heading-matcher';
import { matchHeading } from './match-heading';

describe('a heading means its field', () => {
  test.each([
    ['in capitals', 'HENKILÖTUNNUS', 'personId'],
    ['with a second name in brackets', 'Henkilötunnus (hetu)', 'personId'],
    ['without accents', 'Aidinkieli', 'motherTongue'],
    ['cut short', 'ÄIDINK.', 'motherTongue'],
    ['cut short', 'KANS.', 'nationality'],
    ['cut short', 'Kansalais.', 'nationality'],
    ['cut short', 'Puh.', 'phone'],
    ['cut short twice', 'Tyött. alk.', 'unemploymentStart'],
    ['cut short before another word', 'Suk. nimi', 'lastName'],
    ['cut short', 'Maks. etuus', 'benefit'],
    ['in two parts without a space', 'Työll.koodi', 'employmentCode'],
    ['by its initials', 'TK', 'employmentCode'],
    ['by its initials', 'PNO', 'postalCode'],
    ['hyphenated', 'S-posti', 'email'],
    ['hyphenated over a line break', 'Työnhaun alkamis-\npäivä', 'jobSearchStart'],
    ['with a line break', 'Työttömyys\r\nalkanut', 'unemploymentStart'],
    ['in snake case', 'tyonhaku_alkanut', 'jobSearchStart'],
    ['in camel case', 'jobSearchStart', 'jobSearchStart'],
    ['with initials of a stem', 'TH alkamispvm', 'jobSearchStart'],
    ['said otherwise', 'Työtön alkaen', 'unemploymentStart'],
    ['with a qualifier', 'Asiakkaan kotikunta', 'municipality'],
    ['with a qualifier written together', 'hakijanaidinkieli', 'motherTongue'],
    ['with a qualifier and a filler', "Client's date of birth", 'birthDate'],
    ['with a group before it', 'Folkbokföring - Kommun', 'municipality'],
    ['with a qualifier after it', 'Telefon mobil', 'phone'],
    ['in two languages', 'Sukunimi / Efternamn', 'lastName'],
    ['in two languages and an order of names', 'Sukunimi/Etunimi', 'fullName'],
    ['with a hyphen for a part left out', 'Suku- ja etunimet', 'fullName'],
    ['with a number', 'HETU2', 'personId'],
    ['with a star', 'Kotikunta*', 'municipality'],
    ['with a date', 'Etuus 31.3.2021', 'benefit'],
    ['with a wrong letter', 'Kansalasuus', 'nationality'],
    ['with two letters swapped', 'Henkilötunnsu', 'personId'],
    ['among responsibilities', 'Vastuuvalmentaja', 'coach'],
    ['in Swedish', 'Personbeteckning', 'personId'],
    ['in Swedish', 'Arbetslös sedan', 'unemploymentStart'],
    ['in Swedish', 'Egen coach', 'coach'],
    ['in English', 'Municipality of residence', 'municipality'],
    ['in English', 'Unemployed since', 'unemploymentStart'],
    ['in English', 'Personal identity code', 'personId'],
    ['of its own', 'Kokeiluun siirtynyt', 'memberSince'],
    ['of its own', 'Ansiopäivärahaoikeus', 'earningsRelatedRight'],
    ['though it begins like a trap', 'Edellinen yhteydenotto', 'lastContact'],
    ['though it begins like a trap', 'Omavalmentajan nimi', 'coach'],
  ] as const)('%s: %j', (_, heading, field) => {
    const match = matchHeading(heading);
    expect(match).toMatchObject({ field, trap: false });
    expect(match.confidence).toBeGreaterThanOrEqual(CERTAIN);
  });
});

describe('a heading about something else means no field', () => {
  test.each([
    'Huoltajan hetu',
    'HuoltajanPuhelinnumero',
    'Omavalmentajan puhelin',
    'Virkailijan sähköposti',
    'Urheilija-valmentaja-nimi',
    'Työnantajan osoite',
    'Entinen sukunimi',
    'Edellinen omavalmentaja',
    'Sukunimi (entinen)',
    'Lähiomaisen puh.',
    'Vårdnadshavarens telefon',
    'Employer name',
    'Työnhaku päättynyt',
  ])('%j is a trap', (heading) => {
    expect(matchHeading(heading)).toEqual({ field: null, confidence: 0, trap: true });
  });

  test.each([
    'Asiointikieli',
    'Opetuskieli',
    'Huom!',
    'Huom.',
    'Ikä',
    'Syntymävuosi',
    'Maakunta',
    'Kommunkod',
    'Kutsumanimi',
    '',
    '***',
  ])('%j is unknown', (heading) => {
    expect(matchHeading(heading)).toEqual({ field: null, confidence: 0, trap: false });
  });

  test.each(['Post.', 'P.numero', 'Palv.', 'Kotikunta ja postinumero'])(
    '%j could be two fields',
    (heading) => {
      expect(matchHeading(heading).field).toBeNull();
    },
  );
});

describe('a heading that may mean a field is below certainty', () => {
  test.each([
    ['Asuinkunta', 'municipality'],
    ['Segmentti', 'serviceNeed'],
    ['apvm', 'jobSearchStart'],
    ['Kieli', 'motherTongue'],
    ['P.nro', 'postalCode'],
    ['Födelsedat./Personnr.', 'birthDate'],
    ['Naapurin puhelin', 'phone'],
    ['Kotikunta / postinumero', 'municipality'],
  ] as const)('%j asks about %s', (heading, field) => {
    const match = matchHeading(heading);
    expect(match.field).toBe(field);
    expect(match.confidence).toBeLessThan(CERTAIN);
  });
});

test('a name of its own is surer than one that others share', () => {
  expect(matchHeading('Kotikunta').confidence).toBeGreaterThan(matchHeading('Kunta').confidence);
  expect(matchHeading('Puhelin').confidence).toBeGreaterThan(matchHeading('Puhelin 2').confidence);
  expect(matchHeading('Katuosoite').confidence).toBeGreaterThan(matchHeading('Osoite').confidence);
});

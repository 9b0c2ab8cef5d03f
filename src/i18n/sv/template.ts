import { counted } from '../counted';
import type { CommandTexts } from '../fi/command-texts';

const MONTHS = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
  ...['juli', 'augusti', 'september', 'oktober', 'november', 'december'],
];

export const template: CommandTexts['template'] = {
  sheets: {
    sheetNames: { guide: 'Anvisningar', lists: 'Listor' },
    month: (year, month) => `${MONTHS[month - 1] ?? ''} ${year}`,
    fields: {
      personId:
        'Elva tecken utan mellanslag, till exempel 010190-999W. Om klienten saknar finländsk personbeteckning, lämna tomt och skriv födelsedatumet.',
      lastName: 'Alla efternamn.',
      firstNames: 'Alla förnamn eller tilltalsnamnet.',
      fullName: 'Efternamn och förnamn.',
      birthDate: 'Bara om personbeteckning saknas. Formen 1.1.1990.',
      streetAddress: 'Gata och husnummer.',
      postalCode: 'Fem siffror, även inledande nollor: 00100.',
      city: 'Postorten i adressen.',
      municipality: 'Hemkommunen i befolkningsdatasystemet. Välj i listan: områdets kommuner står först.',
      phone: 'Numret så som man ringer det, till exempel 040 123 4567.',
      email: 'En adress.',
      motherTongue: 'Modersmålet i befolkningsdatasystemet. Välj i listan.',
      nationality:
        'Välj landet i listan. Om medborgarskapen är flera och ett av dem är Finland, välj Finland.',
      serviceLanguage: 'Språket på vilket klienten betjänas, om det är ett annat än modersmålet.',
      benefit: 'Den förmån som betalas nu. Välj i listan; om ingen betalas, välj ingen förmån.',
      earningsRelatedRight:
        'ja, om klienten har rätt till inkomstrelaterad dagpenning fast den inte betalas nu; annars nej.',
      employmentCode: 'En tvåsiffrig kod, 00–08. Betydelserna finns på bladet Anvisningar.',
      jobSearchStart: 'Dagen då jobbsökningen började.',
      unemploymentStart: 'Dagen då den nuvarande arbetslösheten började.',
      memberSince:
        'Dagen då klientskapet började. Det fortsätter fast villkoren inte längre uppfylls. Lämna tomt för en ny klient.',
      serviceNeed: 'Handläggarens bedömning. Lämna tomt om ingen har gjorts.',
      referral: 'Den sakkunniga som klienten har hänvisats till. Flera kan skrivas med kommatecken emellan.',
      nonDisclosure:
        'ja, om klienten har spärrmarkering. Då visas hemkommun, adress och telefon inte i något resultat.',
      coach:
        'Nuvarande personlig coach. I listan finns de som har lediga platser. Lämna tomt för en ny klient: programmet föreslår.',
      locked: 'ja, om coachen inte får bytas.',
      lastContact: 'Dagen då man senast var i kontakt med klienten.',
      notes: 'Fri text. Inga uppgifter om hälsa.',
    },
    lists: {
      municipalities: 'Kommuner',
      languages: 'Språk',
      countries: 'Länder',
      benefits: 'Förmåner',
      employmentCodes: 'Koder',
      yesNo: 'Ja eller nej',
      serviceNeeds: 'Servicebehov',
      referrals: 'Sakkunniga',
      specialities: 'Målgrupper',
      coaches: 'Coachen i listan',
      placesLeft: 'Ordning',
      coachesWithPlaces: 'Coacher med plats',
    },
    refusals: {
      personId:
        'Personbeteckningen har 11 tecken: födelsedagen med sex siffror, ett skiljetecken, tre siffror och ett kontrolltecken, till exempel 010190-999W. Lämna cellen tom om beteckning saknas.',
      postalCode: 'Postnumret har fem siffror, till exempel 57130.',
      date: (latest) => `Skriv dagen i formen ${latest}. Den får inte vara senare än så.`,
      choice:
        'Välj ett värde i listan: pilen bredvid cellen eller Alt + nedpil. Lämna cellen tom om uppgiften saknas.',
      referral: 'Den sakkunniga finns inte i listan. Flera sakkunniga skiljs åt med kommatecken.',
      coach: 'Den här coachen har inga lediga platser eller finns inte på bladet Coacher.',
      heading: {
        title: 'Rubriken är skyddad',
        message: 'Programmet känner igen kolumnen på rubriken. Återställ rubriken med Esc.',
      },
      computed: {
        title: 'Beräknad uppgift',
        message: 'Arbetsboken eller programmet räknar ut den här kolumnen självt.',
      },
      workingTime: 'Skriv arbetstiden i procent, 0–100 %.',
      ownLimit: (limit) => `Skriv ett heltal 0–${limit}, eller lämna tomt.`,
      absence: 'Skriv en dag, till exempel 1.7.2021.',
    },
    guide: {
      title: (month) => `Klientlista, ${month}`,
      subtitle: (profile, date) => `${profile} · referensdatum ${date}`,
      steps: {
        title: 'Så här fyller du i listan',
        lines: [
          'Skriv klienterna på bladet Klienter, en person per rad. Tomma rader räknas inte.',
          'Välj ett värde i listan när en pil syns bredvid cellen. Listan öppnas också med Alt + nedpil.',
          'Personbeteckning, postnummer, sysselsättningskod och telefonnummer är text, så inledande nollor finns kvar.',
          'Kontrollera coacherna på bladet Coacher. De lediga platserna räknas medan du fyller i listan.',
          'Antalet klienter på bladet Coacher räknar alla rader där coachen nämns, också dem som ska kontrolleras.',
          'Klistra in kopierade uppgifter som värden (Klistra in special – Värden). Annars försvinner kontrollerna.',
          'Rader får sorteras och filtreras, och egna kolumner läggas till längst till höger. Ändra inte rubrikerna.',
        ],
      },
      colours: {
        title: 'Vad färgerna säger',
        missing: {
          sample: 'gul, streckad linje',
          meaning: 'En obligatorisk uppgift saknas på klientens rad.',
        },
        wrong: {
          sample: 'röd, hel linje',
          meaning: 'Det är fel i personbeteckningen, oftast i kontrolltecknet, eller en rubrik har ändrats.',
        },
        repeated: {
          sample: 'blå, prickad linje',
          meaning:
            'Samma personbeteckning står också på en annan rad, eller en coach har fler rader än platser.',
        },
      },
      columns: {
        title: 'Kolumner',
        headings: { column: 'Kolumn', required: 'Obligatorisk', meaning: 'Vad som skrivs i kolumnen' },
        required: 'ja',
      },
      codes: { title: 'Sysselsättningskoder', code: 'Kod', meaning: 'Betydelse' },
      ready: {
        title: 'När listan är klar',
        lines: (date) => [
          'Spara arbetsboken. Omavalmentaja gör kontrollen, fördelningen och sammandraget: i Excel panelen, annars kommandot',
          `omavalmentaja run LISTA.xlsx -o RESULTAT.xlsx --lang sv --date ${date}`,
          'Den här arbetsboken ändras inte. Nästa månads mall görs av resultatet.',
        ],
      },
    },
  },
  written: (file, month) => `Skrivit ${file}: klientlista, ${month}`,
  carried: (clients, coaches) =>
    `Ur det förra resultatet ${counted(clients, 'klient', 'klienter')} och ${counted(coaches, 'personlig coach', 'personliga coacher')}`,
  otherColumns: (headings) => `Sist i listan kolumner som mallen inte har plats för: ${headings}`,
  otherProfile: (before, now) =>
    `Det förra resultatet gjordes med profilen ${before}: inställningarna är nu de i profilen ${now}`,
};

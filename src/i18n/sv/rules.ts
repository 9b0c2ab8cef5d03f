import type { rules as finnish } from '../fi/rules';
import type { StaffKind } from '../../core/model/staff-column';
import type { RuleText } from '../rule-text';
import { fieldNames } from './field-names';

const names: Readonly<Record<string, string | undefined>> = fieldNames;
const derivedNames: Readonly<Record<string, string | undefined>> = {
  age: 'ålder',
  membership: 'hör till målgruppen',
  young: 'ung',
  noEarningsRelated: 'ingen inkomstrelaterad dagpenning',
  unemploymentWeeks: 'arbetslöshet i veckor',
  longTermUnemployed: 'långtidsarbetslös',
  servicePoint: 'serviceställe',
} satisfies Readonly<Record<StaffKind, string>>;
const nameOf = (field: string | number | undefined): string | undefined => names[field ?? ''];

/** What people read of each rule, in Swedish. See the Finnish texts. */
export const rules: Record<keyof typeof finnish, RuleText> = {
  'absence-ends-before-it-begins': {
    title: 'Frånvaron slutar innan den börjar',
    message: () => 'Coachens frånvaro slutar tidigare än den börjar. Frånvaron antas gälla tills vidare.',
    resolve: 'Kontrollera frånvarons första och sista dag.',
  },
  'absence-unreadable': {
    title: 'Frånvarons datum går inte att läsa',
    message: () => 'Datumet för coachens frånvaro går inte att läsa. Det beaktas inte.',
    resolve: 'Skriv datumet i formen 31.3.2021.',
  },
  'age-implausible': {
    title: 'Åldern passar inte en arbetssökande',
    message: () => 'Klienten är under 15 eller över 68 år.',
    resolve: 'Kontrollera personbeteckningen eller födelsedatumet.',
  },
  'another-list': {
    title: 'Arbetsboken har en lista till',
    message: ({ count }) =>
      count === undefined
        ? 'Arbetsboken har fler listor som ser ut som klientlistor. De lästes inte.'
        : `Arbetsboken har fler listor som ser ut som klientlistor (${count}). De lästes inte.`,
    resolve: 'Kontrollera att den lista som lästes är den du avsåg.',
  },
  'benefit-against-employment-code': {
    title: 'Förmånen passar inte sysselsättningskoden',
    message: ({ code }) =>
      code === undefined
        ? 'Raden har en förmån, fast sysselsättningskoden i regel inte ger någon arbetslöshetsförmån.'
        : `Med sysselsättningskoden ${code} betalas i regel ingen arbetslöshetsförmån, men raden har en förmån.`,
    resolve: 'Kontrollera sysselsättningskoden och förmånen.',
  },
  'benefit-unknown': {
    title: 'Förmånen känns inte igen',
    message: () => 'Förmånen i cellen känns inte igen.',
    resolve: 'Skriv arbetsmarknadsstöd, grunddagpenning, inkomstrelaterad dagpenning eller ingen förmån.',
  },
  'birth-date-mismatch': {
    title: 'Födelsedatumet motsvarar inte personbeteckningen',
    message: () =>
      'Födelsedatumet är ett annat än i personbeteckningen. Åldern räknades ur personbeteckningen.',
    resolve: 'Kontrollera vilket som är rätt. Raden kan ha uppgifter om två personer.',
  },
  'blank-rows-skipped': {
    title: 'Tomma rader hoppades över',
    message: ({ count }) => `Det finns tomma rader mitt i listan${inBrackets(count)}. De hoppades över.`,
    resolve: 'Inget behöver göras.',
  },
  'cell-error-value': {
    title: 'Felvärde i cellen',
    message: ({ error }) =>
      error === undefined
        ? 'Cellens formel ger ett fel, så värdet kan inte användas.'
        : `Cellens formel ger felet ${error}, så värdet kan inte användas.`,
    resolve: 'Rätta formeln eller skriv rätt värde i cellen.',
  },
  'coach-absent': {
    title: 'Den personliga coachen är frånvarande',
    message: () => 'Klientens personliga coach är frånvarande på lägesdagen.',
    resolve: 'Fördela klienterna på andra under frånvaron, om den är lång.',
  },
  'coach-id-taken': {
    title: 'Två coacher har samma id',
    message: () => 'En annan coach har redan detta id. Den här coachen får ett id som bildas av namnet.',
    resolve: 'Ge varje coach ett eget id.',
  },
  'coach-language-unknown': {
    title: 'Coachens språk känns inte igen',
    message: () => 'Ett av coachens språk känns inte igen. Det beaktas inte.',
    resolve: 'Skriv språkens namn åtskilda med kommatecken, till exempel finska, ryska.',
  },
  'coach-misspelt': {
    title: 'Skrivfel i coachens namn',
    message: ({ suggestion }) =>
      suggestion === undefined
        ? 'Coachens namn har troligen ett skrivfel. Det lästes som det närmaste namnet.'
        : `Coachens namn har troligen ett skrivfel. Det lästes så här: ${suggestion}.`,
    resolve: 'Kontrollera att coachen är rätt och rätta namnet.',
  },
  'coach-municipality-unknown': {
    title: 'Coachens kommun känns inte igen',
    message: () => 'En av coachens kommuner känns inte igen. Den beaktas inte.',
    resolve:
      'Skriv kommunernas namn åtskilda med kommatecken, eller lämna cellen tom om alla kommuner passar.',
  },
  'coach-over-limit': {
    title: 'Coachen har för många klienter',
    message: () =>
      'Coachen har fler klienter i listan än högsta antalet tillåter. Den här klienten är bland de sista av dem.',
    resolve: 'Fördela klienterna på nytt (steget Fördela) eller ge klienten en annan coach.',
  },
  'coach-row-unclear': {
    title: 'Raden är inte en coach',
    message: () => 'Raden på coachernas blad har bara text som inte är ett namn. Den lästes inte.',
    resolve: 'Om raden är en coach, skriv coachens namn och arbetstid.',
  },
  'coach-speciality-unknown': {
    title: 'Coachens målgrupp känns inte igen',
    message: () => 'En av coachens målgrupper känns inte igen. Den beaktas inte.',
    resolve: 'Skriv unga, invandrare eller båda, eller lämna cellen tom.',
  },
  'coach-twice': {
    title: 'Coachen finns två gånger i förteckningen',
    message: () => 'Samma coach finns redan på en tidigare rad. Den här raden lästes inte.',
    resolve: 'Ta bort den överflödiga raden. Om det är två personer, ge båda ett eget id.',
  },
  'coach-unknown': {
    title: 'Den personliga coachen känns inte igen',
    message: () => 'Det framgår inte av cellen vilken coach som avses.',
    resolve: 'Skriv namnet så som det står på coachernas blad. Om flera har samma namn, skriv coachens id.',
  },
  'coach-without-name': {
    title: 'Coachens namn saknas',
    message: () => 'Raden på coachernas blad har varken namn eller id. Den lästes inte.',
    resolve: 'Lägg till namnet eller ta bort raden.',
  },
  'column-constant': {
    title: 'Kolumnen har samma värde för alla',
    message: ({ column }) =>
      column === undefined
        ? 'Kolumnen har samma värde på varje rad, fast klienterna i regel skiljer sig åt i den.'
        : `Kolumn ${column} har samma värde på varje rad, fast klienterna i regel skiljer sig åt i den.`,
    resolve: 'Kontrollera att kolumnen inte av misstag fyllts nedåt med samma värde.',
  },
  'column-unsure': {
    title: 'En kolumn kändes inte säkert igen',
    message: ({ column, field }) => {
      const name = nameOf(field);
      return column === undefined || name === undefined
        ? 'En kolumn verkar bekant, men lästes inte, eftersom saken är osäker.'
        : `Kolumn ${column} verkar vara ${name}, men lästes inte, eftersom saken är osäker.`;
    },
    resolve: 'Rätta rubriken eller ange vad kolumnen är.',
  },
  'contact-several': {
    title: 'Flera kontaktuppgifter i samma cell',
    message: () => 'Cellen har flera telefonnummer eller adresser. Den första uppgiften används.',
    resolve: 'Kontrollera att klienten kan nås med den första.',
  },
  'date-before-1990': {
    title: 'Datumet är före år 1990',
    message: () => 'Datumet är före år 1990, vilket är ovanligt i den här kolumnen. Det används som det är.',
    resolve: 'Kontrollera datumet, särskilt året.',
  },
  'date-before-birth': {
    title: 'Ett datum är före födelsen',
    message: ({ field }) => {
      const name = nameOf(field);
      return name === undefined
        ? 'Raden har ett datum som är före klientens födelse.'
        : `Raden har ett datum som är före klientens födelse: ${name}.`;
    },
    resolve: 'Kontrollera datumet och personbeteckningen.',
  },
  'date-doubtful': {
    title: 'Datumet kan läsas på annat sätt',
    message: () =>
      'Datumet lästes, men det kan läsas på annat sätt: året har två siffror, ordningen mellan dag och månad är osäker eller det står annat än ett datum i cellen.',
    resolve: 'Kontrollera datumet och skriv det i formen 31.3.2021.',
  },
  'date-future': {
    title: 'Datumet är i framtiden',
    message: () => 'Datumet är efter referensdatumet, fast det borde ha passerat.',
    resolve: 'Kontrollera datumet, särskilt året.',
  },
  'date-impossible': {
    title: 'Dagen finns inte i kalendern',
    message: () => 'Det finns ingen sådan dag i kalendern.',
    resolve: 'Rätta datumet.',
  },
  'date-repaired': {
    title: 'Datumets skrivsätt rättades',
    message: () => 'Datumet var skrivet på ett ovanligt sätt, men det gick att läsa.',
    resolve: 'Kontrollera att datumet lästes rätt.',
  },
  'date-too-early': {
    title: 'Datumet är för gammalt',
    message: () => 'Datumet ligger så långt tillbaka i tiden att det inte kan stämma.',
    resolve: 'Kontrollera datumet, särskilt året.',
  },
  'date-unreadable': {
    title: 'Datumet går inte att läsa',
    message: () => 'Cellens innehåll går inte att läsa som ett datum.',
    resolve: 'Skriv datumet i formen 31.3.2021.',
  },
  'date-without-day': {
    title: 'Dagen saknas i datumet',
    message: () => 'Cellen har månad och år men ingen dag. Programmet gissar inte dagen.',
    resolve: 'Lägg till dagen: skriv datumet i formen 31.3.2021.',
  },
  'duplicate-person': {
    title: 'Samma person finns två gånger',
    message: ({ row }) =>
      row === undefined
        ? 'Samma personbeteckning finns redan på en tidigare rad. Den här raden får ingen coach.'
        : `Samma personbeteckning finns redan på rad ${row}. Den här raden får ingen coach.`,
    resolve: 'Ta bort den överflödiga raden eller rätta den felaktiga personbeteckningen.',
  },
  'edge-spaces': {
    title: 'Extra mellanslag',
    message: () =>
      'Texten har extra mellanslag i början, i slutet eller mellan orden. Filter och pivottabeller ser den som ett annat värde.',
    resolve: 'Inget behöver göras. Den rättade texten kan skrivas in i listan.',
  },
  'email-format': {
    title: 'E-postadressen är felaktig',
    message: () => 'Cellens innehåll är inte en fungerande e-postadress.',
    resolve: 'Rätta adressen till formen namn@exempel.fi.',
  },
  'email-shared': {
    title: 'Samma e-post hos många',
    message: () => 'Över tre klienter har samma e-postadress.',
    resolve: 'Kontrollera att adressen är klientens egen.',
  },
  'employment-code-unknown': {
    title: 'Sysselsättningskoden känns inte igen',
    message: () => 'Cellens innehåll är inte en sysselsättningskod.',
    resolve: 'Skriv sysselsättningskoden med två siffror, till exempel 02.',
  },
  'empty-column': {
    title: 'Kolumner är tomma',
    message: ({ columns }) =>
      columns === undefined
        ? 'Listan har kolumner som inte har någonting på någon rad.'
        : `De här kolumnerna har ingenting på någon rad: ${columns}.`,
    resolve: 'Fyll i kolumnerna eller ta bort dem, om de inte behövs.',
  },
  'formula-like-text': {
    title: 'Texten ser ut som en formel',
    message: () =>
      'Texten börjar med =, +, - eller @ som en formel. Den förblir text och räknas aldrig ut som formel.',
    resolve: 'Ta bort tecknet i början om det inte hör till texten.',
  },
  'formula-without-value': {
    title: 'Formelns resultat saknas',
    message: ({ count }) => `Filen har formler vars resultat inte har sparats${inBrackets(count)}.`,
    resolve: 'Öppna filen i Excel, spara den och försök igen.',
  },
  'formulas-among-data': {
    title: 'Listan har formler',
    message: ({ count }) =>
      count === undefined
        ? 'Listans celler har formler. Det senast beräknade värdet lästes.'
        : `Listans celler har formler (${count}). Det senast beräknade värdet lästes.`,
    resolve: 'Om formlerna hänvisar till en annan fil, gör dem till värden innan du delar listan.',
  },
  'heading-used-twice': {
    title: 'Samma uppgift har två kolumner',
    message: ({ field, column }) => {
      const name = nameOf(field);
      const used = column === undefined ? 'En av dem används.' : `Kolumn ${column} används inte.`;
      return name === undefined
        ? `Samma uppgift har mer än en kolumn. ${used}`
        : `Samma uppgift har mer än en kolumn: ${name}. ${used}`;
    },
    resolve: 'Kontrollera att rätt kolumn används och ge de andra kolumnerna en annan rubrik.',
  },
  'hidden-columns': {
    title: 'Listan har dolda kolumner',
    message: ({ count }) => `Listan har dolda kolumner${inBrackets(count)}. Också de lästes.`,
    resolve: 'Kontrollera att de dolda kolumnerna hör till listan.',
  },
  'hidden-rows': {
    title: 'Listan har dolda rader',
    message: ({ count }) => `Listan har dolda rader${inBrackets(count)}. Också de lästes.`,
    resolve: 'Kontrollera att de dolda raderna hör till listan.',
  },
  'invisible-characters': {
    title: 'Osynliga tecken',
    message: () =>
      'Cellen har tecken som inte syns, till exempel ett mjukt bindestreck. Sökning och filter hittar inte ett sådant värde.',
    resolve: 'Inget behöver göras. Det rättade värdet kan skrivas in i listan.',
  },
  'language-unknown': {
    title: 'Språket känns inte igen',
    message: () => 'Det framgår inte av cellen vilket språk som avses.',
    resolve: 'Skriv namnet på ett språk, till exempel ryska, eller språkkoden, till exempel ru.',
  },
  'leading-zero-restored': {
    title: 'En nolla saknades i början',
    message: () => 'Excel hade tagit bort nollan i början av talet. Den lades tillbaka.',
    resolve: 'Ändra kolumnen till text, så att Excel inte tar bort nollan igen.',
  },
  'lock-over-limit': {
    title: 'Låst till en coach som är full',
    message: () => 'Klienten är låst till en coach vars högsta antal redan är fyllt.',
    resolve: 'Ta bort låsningen från den här klienten eller från en annan av samma coachs klienter.',
  },
  'lock-without-coach': {
    title: 'Låsningen saknar coach',
    message: () => 'Raden är märkt som låst men har ingen coach som känns igen.',
    resolve: 'Lägg till en coach eller ta bort låsningen.',
  },
  'minor-with-earnings-related': {
    title: 'En minderårig har inkomstrelaterad dagpenning',
    message: () => 'Klienten är under 18 år, men förmånen är inkomstrelaterad dagpenning.',
    resolve: 'Kontrollera förmånen och personbeteckningen.',
  },
  'missing-column': {
    title: 'En kolumn saknas',
    message: ({ field }) => {
      const name = nameOf(field);
      return name === undefined
        ? 'I klientlistan saknas en kolumn som behövs.'
        : `I klientlistan saknas en kolumn: ${name}.`;
    },
    resolve: 'Lägg till kolumnen eller rätta kolumnens rubrik så att den känns igen.',
  },
  mojibake: {
    title: 'Bokstäver har blivit till tecken',
    message: () =>
      'Filen har någon gång öppnats med fel teckenkodning, så bokstäverna å, ä och ö har blivit till andra tecken. Texten lästes så som den var från början.',
    resolve: 'Kontrollera texten och godkänn rättelsen.',
  },
  'municipality-merged': {
    title: 'Kommunen finns inte längre',
    message: ({ name, into }) =>
      name === undefined || into === undefined
        ? 'Kommunen har gått samman med en annan kommun och finns inte längre.'
        : `Kommunen ${name} finns inte längre: den har gått samman med ${into}.`,
    resolve: 'Kontrollera klientens hemkommun och byt till den nuvarande kommunen.',
  },
  'municipality-unknown': {
    title: 'Hemkommunen känns inte igen',
    message: () => 'Det framgår inte av cellen vilken kommun som avses.',
    resolve: 'Skriv kommunens namn eller kommunnummer.',
  },
  'name-format': {
    title: 'Namnet har inga bokstäver',
    message: () => 'Cellens innehåll är inte ett namn.',
    resolve: 'Skriv klientens namn.',
  },
  'nationality-several': {
    title: 'Flera medborgarskap',
    message: () =>
      'Cellen har flera medborgarskap. Det finska används om det är ett av dem, annars det första.',
    resolve: 'Kontrollera att klientens målgrupp är rätt.',
  },
  'nationality-unknown': {
    title: 'Medborgarskapet känns inte igen',
    message: () => 'Det framgår inte av cellen vilket medborgarskap som avses.',
    resolve: 'Skriv landets namn, till exempel Estland, eller landskoden, till exempel EE.',
  },
  'no-coaches': {
    title: 'Inga coacher har angetts',
    message: () => 'Det finns ingen förteckning över coacher, så klienterna fördelades inte.',
    resolve: 'Lägg till ett blad med coachernas namn och arbetstider i arbetsboken.',
  },
  'no-employment-code-column': {
    title: 'Sysselsättningskoden saknas i listan',
    message: () =>
      'Klientlistan har ingen kolumn för sysselsättningskoden, så alla klienter i listan togs för arbetssökande.',
    resolve: 'Kontrollera att listan bara har arbetssökande, eller lägg till kolumnen Sysselsättningskod.',
  },
  'non-disclosure-shows-address': {
    title: 'En rad med spärrmarkering har kontaktuppgifter',
    message: () =>
      'Klienten har spärrmarkering, men listan har adress, hemkommun eller telefonnummer. De visas inte i blad som programmet gör.',
    resolve: 'Ta bort uppgifterna ur listan, om de inte behövs, och var försiktig med att dela listan.',
  },
  'non-disclosure-unclear': {
    title: 'Spärrmarkeringen är oklar',
    message: () =>
      'Det framgår inte av cellen om klienten har en spärrmarkering. För säkerhets skull behandlas raden som spärrmarkerad.',
    resolve: 'Kontrollera saken och skriv ja eller nej.',
  },
  'note-row-skipped': {
    title: 'En annan rad hoppades över',
    message: ({ row }) =>
      row === undefined
        ? 'Listan har en rad som inte är en klient utan en anmärkning eller mellanrubrik. Den lästes inte.'
        : `Rad ${row} är inte en klient utan en anmärkning eller mellanrubrik. Den lästes inte.`,
    resolve: 'Kontrollera att raden inte är en klient.',
  },
  'number-precision-lost': {
    title: 'Talets sista siffror är borta',
    message: () =>
      'Excel behåller bara en del av ett tals siffror (högst 15), så de sista siffrorna är borta.',
    resolve: 'Ändra kolumnen till text, ta reda på det rätta värdet och skriv det på nytt.',
  },
  'own-heading-taken': {
    title: 'Den egna rubriken tillhör en annan kolumn',
    message: ({ field }) =>
      `En egen rubrik på bladet med inställningar tillhör redan en annan kolumn${inBrackets(nameOf(field))}. Den används inte.`,
    resolve: 'Ta bort rubriken eller flytta den till rätt kolumns rad.',
  },
  'own-limit-above-profile': {
    title: 'Maximiantalet är för stort',
    message: () =>
      'Coachens eget högsta antal är större än det som arbetstiden tillåter. Det har ingen verkan.',
    resolve: 'Minska högsta antalet eller lämna cellen tom.',
  },
  'own-limit-unreadable': {
    title: 'Maximiantalet går inte att läsa',
    message: () =>
      'Coachens högsta antal är inte ett tal. I stället används det antal som arbetstiden tillåter.',
    resolve: 'Skriv det högsta antalet klienter med siffror eller lämna cellen tom.',
  },
  'own-word-twice': {
    title: 'Det egna ordet har två betydelser',
    message: ({ field }) =>
      `Bladet med inställningar ger samma ord två betydelser${inBrackets(nameOf(field))}. Den första gäller.`,
    resolve: 'Låt ordet ha en enda rad.',
  },
  'own-word-unclear': {
    title: 'Det egna ordets betydelse är okänd',
    message: ({ field, suggestion }) =>
      `Betydelsen som ett eget ord har fått på bladet med inställningar är okänd${inBrackets(nameOf(field))}. Ordet används inte.${suggestion === undefined ? '' : ` Den rätta betydelsen kan vara ${suggestion}.`}`,
    resolve: 'Skriv som betydelse ett ord som programmet känner till, till exempel arbetsmarknadsstöd.',
  },
  'person-id-check-character': {
    title: 'Kontrolltecknet stämmer inte',
    message: () =>
      'Personbeteckningens sista tecken passar inte siffrorna, så det finns ett skrivfel i beteckningen.',
    resolve: 'Kontrollera hela personbeteckningen, inte bara det sista tecknet.',
  },
  'person-id-format': {
    title: 'Personbeteckningen har fel form',
    message: () => 'Cellens innehåll har inte formen av en personbeteckning.',
    resolve: 'Skriv hela personbeteckningen: födelsetid, skiljetecken, tre siffror och kontrolltecken.',
  },
  'person-id-future': {
    title: 'Födelsedatumet är i framtiden',
    message: () => 'Enligt personbeteckningen är klienten inte född ännu.',
    resolve: 'Kontrollera året och skiljetecknet i personbeteckningen.',
  },
  'person-id-impossible-date': {
    title: 'Dagen i personbeteckningen finns inte',
    message: () => 'Personbeteckningen börjar med en dag som inte finns i kalendern.',
    resolve: 'Kontrollera de sex första siffrorna i personbeteckningen.',
  },
  'person-id-individual-number': {
    title: 'Individnumret är omöjligt',
    message: () => 'Personbeteckningens individnummer är ett nummer som ingen får.',
    resolve: 'Kontrollera de tre siffrorna efter skiljetecknet i personbeteckningen.',
  },
  'person-id-number': {
    title: 'Personbeteckningen har blivit ett tal',
    message: () =>
      'Excel har tolkat personbeteckningen som ett tal, och de ursprungliga tecknen går inte att återställa.',
    resolve: 'Ändra kolumnen till text och skriv personbeteckningen på nytt.',
  },
  'person-id-repaired': {
    title: 'Personbeteckningens skrivsätt rättades',
    message: () =>
      'Personbeteckningen hade extra mellanslag, små bokstäver eller fel tecken. Den rättade beteckningen har rätt form.',
    resolve: 'Inget behöver göras. Rättelsen kan skrivas in i listan.',
  },
  'person-id-scientific': {
    title: 'Personbeteckningen återställdes ur ett tal',
    message: () =>
      'Excel har tolkat en personbeteckning med bokstaven E som ett tal. Ur talet slöts den enda beteckning som passar.',
    resolve: 'Kontrollera personbeteckningen, godkänn rättelsen och ändra kolumnen till text.',
  },
  'person-id-temporary': {
    title: 'Tillfällig personbeteckning',
    message: () => 'Personbeteckningen är tillfällig eller avsedd för test.',
    resolve: 'Kontrollera om klienten redan har fått en permanent personbeteckning.',
  },
  'person-under-two-codes': {
    title: 'Samma person med två beteckningar',
    message: ({ row }) =>
      row === undefined
        ? 'En annan rad har samma namn och födelsedatum, men en annan personbeteckning.'
        : `Rad ${row} har samma namn och födelsedatum, men en annan personbeteckning.`,
    resolve: 'Kontrollera om det är samma person och låt den rätta beteckningen stå kvar.',
  },
  'phone-format': {
    title: 'Telefonnumret är felaktigt',
    message: () => 'Cellens innehåll är inte ett telefonnummer.',
    resolve:
      'Rätta numret, till exempel till formen 040 123 4567. Utländska nummer börjar med + och landsnumret.',
  },
  'phone-shared': {
    title: 'Samma telefonnummer hos många',
    message: () => 'Över tre klienter har samma telefonnummer.',
    resolve: 'Kontrollera att numret är klientens eget.',
  },
  placeholder: {
    title: 'Utfyllnad i stället för uppgift',
    message: () =>
      'I cellen står ett tecken eller ord som bara säger att uppgiften saknas. Cellen läses som tom.',
    resolve: 'Ta reda på uppgiften och skriv den i cellen.',
  },
  'postal-code-against-municipality': {
    title: 'Postnumret hör till en annan kommun',
    message: () =>
      'Postnumret hör till en annan kommun än hemkommunen. Så kan det vara vid kommungränser och när adressen är någon annanstans.',
    resolve: 'Kontrollera hemkommunen i befolkningsdatasystemet, om klientskapet beror på den.',
  },
  'postal-code-format': {
    title: 'Postnumret är felaktigt',
    message: () => 'Cellens innehåll är inte ett postnummer med fem siffror.',
    resolve: 'Rätta postnumret.',
  },
  'postal-code-leading-zero': {
    title: 'Nollor saknades i postnumret',
    message: () => 'Nollor i början av postnumret hade fallit bort. De lades tillbaka.',
    resolve: 'Kontrollera postnumret och ändra kolumnen till text, så att Excel inte tar bort nollorna igen.',
  },
  'postal-code-unknown': {
    title: 'Postnumret är okänt',
    message: () =>
      'Postnumret finns inte i förteckningen över postnummer. Det kan höra till en postbox eller ett företag.',
    resolve: 'Kontrollera postnumret.',
  },
  'previous-client-missing': {
    title: 'Klienter från föregående månad saknas',
    message: ({ count, rows }) =>
      count === undefined || rows === undefined
        ? 'Klienter från föregående månad finns inte på den här listan.'
        : `Klienter från föregående månad finns inte på den här listan (${count}). Deras rader på den förra listan: ${rows}.`,
    resolve: 'Kontrollera att deras klientskap har upphört. Om inte, lägg till dem på listan.',
  },
  'profile-dates': {
    title: 'Reglerna gäller inte',
    message: () => 'Reglerna för det valda området gäller inte på referensdatumet.',
    resolve: 'Byt referensdatum eller välj regler som gäller den dagen.',
  },
  'profile-unknown-rule': {
    title: 'Profilens regel är okänd',
    message: ({ name }) =>
      `Profilen har en inställning för en regel som är okänd eller inte kan ändras${inBrackets(name)}. Den används inte.`,
    resolve: 'Rätta regelns kod i profilens fil eller ta bort inställningen.',
  },
  'referral-unknown': {
    title: 'Hänvisningen känns inte igen',
    message: () => 'Cellen har en hänvisning som inte känns igen. De hänvisningar som känns igen räknas med.',
    resolve:
      'Skriv hänvisningen så som den står i inställningarna. Skilj flera hänvisningar åt med kommatecken.',
  },
  'repeated-header-skipped': {
    title: 'En upprepad rubrikrad hoppades över',
    message: ({ row }) =>
      row === undefined
        ? 'Rubrikraden upprepas mitt i listan. Den lästes inte som en klient.'
        : `Rubrikraden upprepas på rad ${row}. Den lästes inte som en klient.`,
    resolve: 'Inget behöver göras.',
  },
  'required-column-nearly-empty': {
    title: 'En kolumn som behövs är nästan tom',
    message: ({ column, field }) => {
      const name = nameOf(field);
      return column === undefined || name === undefined
        ? 'Kolumnen är ifylld bara på några rader, fast klientskapet avgörs med den.'
        : `Kolumn ${column} (${name}) är ifylld bara på några rader, fast klientskapet avgörs med den.`;
    },
    resolve: 'Fyll i kolumnen, annars måste de andras klientskap granskas.',
  },
  'required-value-missing': {
    title: 'Uppgift saknas',
    message: () => 'Cellen är tom, fast uppgiften behövs för att avgöra målgruppen.',
    resolve: 'Lägg till uppgiften.',
  },
  'service-language-no-coach': {
    title: 'Ingen coach talar servicespråket',
    message: () => 'Ingen av de personliga coacherna på listan talar klientens servicespråk.',
    resolve: 'Boka en tolk eller lägg till språket hos den coach som talar det.',
  },
  'service-language-not-known': {
    title: 'Servicespråket är inte klientens modersmål',
    message: () => 'Servicespråket är ett främmande språk som inte är klientens modersmål.',
    resolve: 'Kontrollera att klienten kan servicespråket.',
  },
  'service-need-unknown': {
    title: 'Servicebehovet känns inte igen',
    message: () => 'Bedömningen av servicebehovet i cellen känns inte igen.',
    resolve: 'Skriv självständig, stöd eller mycket stöd.',
  },
  'settings-bad-value': {
    title: 'Inställningens värde duger inte',
    message: ({ key }) =>
      `Värdet för en inställning duger inte${inBrackets(key)}. I stället används områdets vanliga värde.`,
    resolve: 'Rätta värdet på bladet med inställningar.',
  },
  'settings-unknown-key': {
    title: 'Inställningen är okänd',
    message: ({ key }) =>
      `Bladet med inställningar har en okänd inställning${inBrackets(key)}. Den används inte.`,
    resolve: 'Kontrollera inställningens namn eller ta bort raden.',
  },
  'staff-value-differs': {
    title: 'En uppgift som fyllts i för hand är en annan än den beräknade',
    message: ({ derived }) => {
      const name = derivedNames[derived ?? ''];
      return name === undefined
        ? 'Uppgiften i cellen är en annan än den som programmet räknade ut av de andra kolumnerna. Cellen ändras inte.'
        : `Uppgiften i cellen är en annan än den som programmet räknade ut av de andra kolumnerna (${name}). Cellen ändras inte.`;
    },
    resolve: 'Jämför med kolumnen som programmet kompletterar och rätta den som är fel.',
  },
  'text-too-long': {
    title: 'Texten är för lång',
    message: ({ length, limit }) =>
      length === undefined || limit === undefined
        ? 'Cellen har mer text än som hör hit.'
        : `Cellen har ${length} tecken. Här ryms högst ${limit}.`,
    resolve: 'Kontrollera om för mycket text har klistrats in av misstag och korta av den.',
  },
  'totals-row-skipped': {
    title: 'En summarad hoppades över',
    message: ({ row }) =>
      row === undefined
        ? 'Listan har en summarad. Den lästes inte som en klient.'
        : `Rad ${row} är en summarad. Den lästes inte som en klient.`,
    resolve: 'Kontrollera att raden inte är en klient.',
  },
  'unemployment-after-job-search': {
    title: 'Arbetslösheten började långt efter jobbsökningen',
    message: () => 'Arbetslösheten började över två år efter att jobbsökningen började.',
    resolve: 'Kontrollera datumen: jobbsökningen kan ha avbrutits och börjat på nytt.',
  },
  'value-misspelt': {
    title: 'Troligt skrivfel',
    message: ({ suggestion }) =>
      suggestion === undefined
        ? 'Cellen har troligen ett skrivfel. Den lästes som det närmaste kända värdet.'
        : `Cellen har troligen ett skrivfel. Den lästes så här: ${suggestion}.`,
    resolve: 'Kontrollera att värdet lästes rätt och rätta skrivfelet.',
  },
  'working-time-above-full': {
    title: 'Arbetstiden är över hundra procent',
    message: () => 'Coachens arbetstid är över hundra procent. Den tolkas som heltid.',
    resolve: 'Skriv arbetstiden i procent, till exempel 100 eller 50.',
  },
  'working-time-missing': {
    title: 'Arbetstiden saknas',
    message: () => 'Coachens arbetstid saknas. Den tolkas som heltid.',
    resolve: 'Skriv arbetstiden i procent, till exempel 100 eller 50.',
  },
  'working-time-unreadable': {
    title: 'Arbetstiden går inte att läsa',
    message: () => 'Coachens arbetstid går inte att läsa. Coachen får inga klienter.',
    resolve: 'Skriv arbetstiden i procent, till exempel 100 eller 50.',
  },
  'wrong-area': {
    title: 'De flesta bor någon annanstans',
    message: ({ count, total }) =>
      count === undefined || total === undefined
        ? 'De flesta klienters hemkommun är utanför profilens område.'
        : `De flesta klienters hemkommun är utanför profilens område (${count}/${total}).`,
    resolve: 'Kontrollera att du valde rätt lista och rätt profil.',
  },
  'wrong-type': {
    title: 'Fel slags värde i cellen',
    message: () => 'Cellen har ett tal, ett datum eller SANT/FALSKT, som inte hör hemma i kolumnen.',
    resolve: 'Kontrollera om värdet står i fel kolumn och skriv rätt värde.',
  },
  'yes-no-unknown': {
    title: 'Oklart om svaret är ja eller nej',
    message: () => 'Det framgår inte av cellen om svaret är ja eller nej.',
    resolve: 'Skriv ja eller nej.',
  },

  // Found while sheets are read and coaches are assigned: not rules of the catalogue.
};

function inBrackets(value: string | number | undefined): string {
  return value === undefined ? '' : ` (${value})`;
}

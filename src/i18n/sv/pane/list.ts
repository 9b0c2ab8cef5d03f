import { counted } from '../../counted';
import type { list as fi } from '../../fi/pane/list';

export const list: typeof fi = {
  notRead: 'Arbetsboken har inte lästs.',
  readAgain: 'Läs arbetsboken på nytt',
  clients: (clients) => counted(clients, 'klient', 'klienter'),
  place: (sheet, headerRow) => `Bladet ${sheet}, rubriker på rad ${headerRow}`,
  otherSheet: 'Klientlistans blad',
  facts: { coaches: 'Personliga coacher', profile: 'Profil', referenceDate: 'Referensdatum' },
  coaches: (count, fte, capacity) =>
    `${count} (${counted(fte, 'årsverke', 'årsverken')}, ${counted(capacity, 'plats', 'platser')})`,
  coachesMissing: 'hittades inte',
  coachesMissingHelp:
    'För att fördela klienterna lägger du till ett blad med en personlig coach per rad och rubrikerna Personlig coach, Beteckning och Arbetstid %. Kontrollera och komplettera kan du också utan det.',
  toSettings: 'Ändra inställningar',
  questions: {
    title: (count) => counted(count, 'kolumn är osäker', 'kolumner är osäkra'),
    help: 'Svara så läses uppgifterna rätt. Svaret sparas i den här arbetsboken.',
    ask: (heading, field) => `Är kolumnen ”${heading}” uppgiften ”${field}”?`,
    askOpen: (heading) => `Vad finns i kolumnen ”${heading}”?`,
    samples: (samples) => `Till exempel: ${samples}`,
    noSamples: 'Kolumnen är tom.',
    yes: 'Ja',
    no: 'Nej',
    other: 'Välj en annan uppgift',
    otherLabel: (heading) => `Annan uppgift för kolumnen ”${heading}”`,
  },
  columns: {
    title: 'Kolumner',
    matched: (count) => counted(count, 'kolumn identifierad', 'kolumner identifierade'),
    help: 'Om en kolumn har tolkats fel, välj rätt uppgift.',
    groups: {
      matched: 'Identifierade',
      question: 'Osäkra',
      duplicate: 'Samma uppgift i en annan kolumn',
      other: 'Övriga kolumner',
      derived: 'Tillagda av programmet',
    },
    otherHelp: 'Dessa varken läser eller ändrar programmet.',
    derivedHelp: 'Dessa gör programmet om varje gång.',
    duplicateOf: (field) =>
      `Också den här ser ut som uppgiften ”${field}”. Programmet läser den andra kolumnen.`,
    fieldOf: (letter, heading) => `Uppgift i kolumn ${letter} ”${heading}”`,
    none: 'Läses inte',
    chosen: 'Du har valt',
    reset: 'Återställ',
    resetOf: (heading) => `Återställ programmets tolkning av kolumnen ”${heading}”`,
    withoutHeading: 'Kolumnen saknar rubrik. Skriv en rubrik i listan om uppgiften ska läsas.',
    notFound: (fields) => `Dessa uppgifter finns inte i listan: ${fields}.`,
  },
  table: {
    why: 'Listan är inte en Excel-tabell. I en tabell hålls klientens uppgifter på samma rad när listan sorteras.',
    make: 'Gör listan till en Excel-tabell',
    made: 'Listan är nu en Excel-tabell.',
  },
  empty: {
    title: 'Arbetsboken är tom',
    excel:
      'Öppna arbetsboken med klientlistan eller klistra in listan här: rubriker på översta raden, till exempel Personbeteckning, Hemkommun och Förmån, och under den en klient per rad.',
    page: 'Filen har inga ifyllda celler. Öppna filen med klientlistan.',
  },
  none: { title: 'Ingen klientlista hittades' },
  several: { title: 'Vilket av dessa är klientlistan?' },
  choose: {
    label: 'Blad',
    help: 'Om listan finns på något av dessa, välj det.',
    use: 'Använd det här bladet',
  },
};

import type { errors as fi } from '../fi/errors';

/** Why something could not be done, and what to do: one plain sentence each. */
export const errors: typeof fi = {
  workbook: {
    'not-found': (file) => `Filen ${file} hittas inte eller får inte läsas. Kontrollera namnet och mappen.`,
    'not-a-workbook': (file) =>
      `${file} är varken en Excel-arbetsbok eller en textfil med kolumner. Ge en .xlsx-, .xlsm- eller .csv-fil.`,
    'old-format': (file) =>
      `${file} har ett gammalt filformat. Öppna filen i Excel och spara den i formatet Excel-arbetsbok (.xlsx).`,
    encrypted: (file) =>
      `${file} är skyddad med lösenord. Ta bort lösenordet i Excel (Arkiv – Information – Skydda arbetsbok) och försök igen.`,
    damaged: (file) =>
      `${file} är skadad och kan inte läsas på ett tillförlitligt sätt. Öppna filen i Excel, låt Excel reparera den och spara den på nytt.`,
    'too-large': (file) =>
      `${file} är för stor att läsas när den har packats upp. Ta bort överflödiga blad, bilder och tomma rader och spara filen på nytt.`,
    exists: (file) => `${file} finns redan. Ge ett annat namn eller ersätt filen med alternativet --force.`,
    'not-writable': (file) =>
      `Resultatet kan inte skrivas i filen ${file}. Kontrollera mappen och behörigheterna, och stäng filen om den är öppen.`,
    'no-such-sheet': (sheet) => `Arbetsboken har inget blad med namnet ”${sheet}”. Kontrollera namnet.`,
    'cell-edit-mode': () => 'En cell redigeras just nu. Tryck på Enter eller Esc och försök igen.',
    protected: (sheet) =>
      sheet === ''
        ? 'Bladet eller arbetsboken är skyddad. Ta bort skyddet (Granska – Ta bort bladets skydd) och försök igen.'
        : `Bladet ”${sheet}” är skyddat. Ta bort skyddet (Granska – Ta bort bladets skydd) och försök igen.`,
    'not-there': () =>
      'Bladet eller en del av det togs bort eller fick ett nytt namn under arbetet. Kontrollera listan och börja om.',
    'payload-too-large': () =>
      'Excel tar inte emot så här mycket på en gång. Stäng andra arbetsböcker eller dela listan och försök igen.',
    'lost-connection': () =>
      'Förbindelsen till Excel bröts. Öppna panelen på nytt: det avbrutna arbetet kan slutföras eller ångras.',
    busy: () => 'Det förra arbetet pågår fortfarande. Vänta tills det är klart.',
    cancelled: () => 'Arbetet avbröts. Ingenting ändrades.',
    unsupported: () =>
      'Den här Excel-versionen är för gammal för funktionen. Uppdatera Excel eller be administratören göra det.',
    'refused-by-excel': (code) => `Excel gjorde inte ändringen (${code}). Spara arbetsboken och försök igen.`,
  },
  command: {
    'no-such-sheet': (sheet) => `Arbetsboken har inget blad med namnet ”${sheet}”. Kontrollera namnet.`,
    'no-client-list': () =>
      'Ingen klientlista hittades i arbetsboken. Kontrollera att kolumnerna har rubriker, till exempel Personbeteckning, Hemkommun och Förmån.',
    'several-client-lists': (sheets) =>
      `Arbetsboken har flera lika sannolika klientlistor: ${sheets}. Välj en med alternativet --sheet.`,
    'sheet-is-no-client-list': (sheet) =>
      `Inga rubriker för en klientlista hittades på bladet ”${sheet}”. Välj ett annat blad eller lägg till rubriker.`,
    'empty-list': (sheet: string) =>
      `Klientlistan (bladet ${sheet}) har ännu inte en enda klient. Fyll i listan och försök igen.`,
    'no-coaches': () =>
      'Arbetsboken har inget blad med coacher. Lägg till ett blad med rubrikerna Personlig coach, Beteckning och Arbetstid %.',
    'no-coach-sheet': (file) =>
      `Inget blad med personliga coacher hittades i filen ${file}. Rubriker är till exempel Personlig coach, Id och Arbetstid %.`,
    'no-such-client': () => 'Det finns ingen klient på raden. Kontrollera radnumret.',
    'no-plan': () => 'Rättelserna har redan gjorts eller listan har ändrats. Kontrollera listan på nytt.',
    'nothing-to-accept': (cells: string) =>
      `För de här cellerna finns inget förslag: ${cells}. Se förslagen med omavalmentaja check LISTA --fix.`,
    'bad-changes': (file: string) =>
      `${file} är inte en fil som check --fix --changes har skrivit, eller så finns den inte.`,
    'bad-date': () => 'Datumet finns inte i kalendern. Skriv det till exempel så här: 31.3.2021.',
    'bad-setting': () => 'Värdet duger inte för denna inställning. Kontrollera att det är inom gränserna.',
    'unclear-meaning': () => 'Ordets betydelse är okänd. Välj betydelsen i listan.',
    'previous-no-result': (file) =>
      `${file} är inget resultat av Omavalmentaja. Ge arbetsboken som omavalmentaja run gjorde av föregående månad.`,
    'previous-not-earlier': (file) =>
      `${file} är resultatet för samma eller en senare månad. Ge resultatet för en tidigare månad eller kontrollera vilken månad det nu gäller.`,
    'no-such-profile': (profile) =>
      `Profilen ”${profile}” finns inte. Kommandot omavalmentaja profiles visar profilerna.`,
    'not-a-handout': (file) =>
      `${file} är ingen arbetsbok som omavalmentaja split har gjort. Utelämna den eller ge rätt fil.`,
    'no-tokens': (file) =>
      `I filen ${file} har kolumnen som känner igen raderna, eller det dolda bladet, tagits bort. Be om filen som den skickades och för in ändringarna i den.`,
    'no-whole-list': () => 'Ge också hela listan som omavalmentaja split lämnade hos dig (Hela listan.xlsx).',
    'several-whole-lists': (files) => `Det finns flera hela listor: ${files}. Ge en av dem.`,
    'no-parts': () => 'Ge utöver hela listan minst en fil som en coach har returnerat.',
    'other-profile': (file) => `${file} är gjord med en annan profil än hela listan. Utelämna den.`,
    'other-month': (file) => `${file} är från en annan månad än hela listan. Utelämna den.`,
    'other-handout': (file) =>
      `${file} skickades från en annan lista än denna. Utelämna den eller ge den lista som den skickades från.`,
    'no-such-layout': (file) => `Filen ${file} finns inte. Kontrollera namnet och mappen.`,
    'bad-layout': (problems) => `Uppställningens fil måste rättas: ${problems}.`,
    'bad-profile': (problems) => `Profilen har fel: ${problems}`,
  },
  unexpected: () => 'Ett oväntat fel inträffade i programmet och inget skrevs. Anmäl felet till underhållet.',
};

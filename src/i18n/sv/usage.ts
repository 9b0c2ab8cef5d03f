import type { usage as fi } from '../fi/usage';

/** What is wrong with a command line, in Swedish. See the Finnish texts. */
export const usage: typeof fi = {
  'unknown-command': (word) => `Kommandot ”${word}” finns inte. Hjälp: omavalmentaja --help.`,
  'unknown-option': (word) => `Alternativet ”${word}” finns inte. Hjälp: omavalmentaja --help.`,
  'public-elsewhere': () =>
    'Alternativet --public hör bara till kommandot summary. Hjälp: omavalmentaja --help.',
  'option-without-value': (word) =>
    `Alternativet ”${word}” saknar ett värde eller kan inte ha något värde. Hjälp: omavalmentaja --help.`,
  'no-input': () => 'Ge filen som ska läsas, till exempel: omavalmentaja run lista.xlsx -o resultat.xlsx',
  'too-many-inputs': (words) => `Ge bara en fil som ska läsas; överflödigt är: ${words}`,
  'no-output': () => 'Ge resultatfilen med alternativet -o, till exempel: -o resultat.xlsx',
  'output-is-input': (file) =>
    `Resultatet kan inte skrivas över filen ${file} som ska läsas. Ge ett annat namn.`,
  'report-is-output': (file) =>
    `Resultatet och rapporten kan inte skrivas i samma fil ${file}. Ge ett annat namn.`,
  'no-month': () => 'Ange månaden med --month i formen 2021-04.',
  'bad-month': (word: string) => `”${word}” är ingen månad. Skriv den i formen 2021-04.`,
  'bad-date': (word) => `”${word}” är inte ett datum. Skriv det i formen 2021-03-31.`,
  'fix-elsewhere': () =>
    'Valen --accept och --changes passar kommandot check bara tillsammans med --fix. Hjälp: omavalmentaja --help.',
  'no-changes': () => 'Ange filen med rättelserna med --changes, till exempel: --changes rattelser.json',
  'bad-cell': (word: string) =>
    `”${word}” är ingen cell. Räkna upp cellerna med komma emellan, till exempel: --accept C17,D20`,
  'way-elsewhere': () =>
    'Valen --new-only och --moves passar bara kommandona run, assign, what-if och plan. Hjälp: omavalmentaja --help.',
  'two-ways': () => 'Ange antingen --new-only eller --moves, inte båda.',
  'bad-moves': (word) =>
    `”${word}” är inget antal. Skriv hur många klienter som får byta coach, till exempel: --moves 20`,
  'conditions-elsewhere': () =>
    'Valen --absent, --limit och --lock passar bara kommandona run, assign, what-if och plan. Hjälp: omavalmentaja --help.',
  'more-elsewhere': () =>
    'Valet --more passar bara kommandot what-if. Lägg till en ny coach på coachernas blad.',
  'bad-absence': (word) =>
    `”${word}” är ingen frånvaro. Skriv till exempel: --absent "Virtanen Matti=2021-04-01..2021-06-30"`,
  'bad-more': (word) => `”${word}” är ingen arbetstid. Skriv en procent 1–100, till exempel: --more 50`,
  'bad-limit': (word) =>
    `”${word}” duger inte som maximiantal. Skriv ett heltal 0–100, till exempel: --limit 90`,
  'bad-row': (word) =>
    `”${word}” är ingen rad. Räkna upp radnummer med kommatecken, till exempel: --lock 12,15`,
  'unknown-coach': (name) =>
    `Det finns ingen personlig coach ”${name}”, eller så passar namnet in på flera. Skriv namnet eller koden som på coachernas blad.`,
  'no-client-on-row': (row) => `Det finns ingen klient på raden ${row}. Kontrollera radnumret.`,
  'nobody-to-keep': (row) => `Klienten på rad ${row} har ingen personlig coach som kan fortsätta.`,
  'bad-language': (word) => `Språket ”${word}” finns inte. Språken är fi, sv och en.`,
};

import type { profileProblems as fi } from '../fi/profile-problems';

/** What is wrong with a profile file. `path` is the place in the profile; empty only where the whole file is meant. */
export const profileProblems: typeof fi = {
  missing: (path) => `${path}: uppgiften saknas`,
  'unknown-key': (path) => `${path}: okänt namn`,
  'not-text': (path) => `${path}: här ska stå en text`,
  'not-a-number': (path) => `${path}: här ska stå ett tal`,
  'not-a-whole-number': (path) => `${path}: här ska stå ett heltal`,
  'not-a-list': (path) => `${path}: här ska stå en lista`,
  'not-a-group': (path) =>
    path === ''
      ? 'filen innehåller ingen profil i JSON-format'
      : `${path}: här ska stå en grupp namngivna uppgifter`,
  'not-one-of': (path) => `${path}: värdet är inte ett av de tillåtna`,
  'not-a-date': (path) => `${path}: skriv datumet i formen 2021-03-31`,
  'not-an-id': (path) => `${path}: ett id får bara innehålla a–z, 0–9 och bindestreck`,
  'not-a-municipality-code': (path) => `${path}: kommunnumret har tre siffror, till exempel 740`,
  'not-an-employment-code': (path) => `${path}: sysselsättningskoden har två siffror, till exempel 02`,
  'not-a-penalty': (path) => `${path}: här ska stå ett heltal 0–1000 eller never`,
  'not-a-weight': (path) => `${path}: här ska stå ett tal 0,01–10 med högst två decimaler`,
  'empty-text': (path) => `${path}: texten saknas`,
  'empty-list': (path) => `${path}: listan är tom`,
  'too-small': (path) => `${path}: talet är för litet`,
  'too-large': (path) => `${path}: talet är för stort`,
  repeated: (path) => `${path}: samma värde finns två gånger`,
  'counted-both-ways': (path) => `${path}: samma kod finns både i listan counted och i listan notCounted`,
  'not-in-order': (path) => `${path}: datumen är inte i ordning`,
  'ends-before-it-begins': (path) => `${path}: giltigheten slutar innan den börjar`,
  'unknown-point': (path) => `${path}: servicestället saknas bland profilens serviceställen`,
  'last-rule-has-condition': (path) => `${path}: den sista regeln får inte ha något villkor`,
  'rule-without-condition-before-last': (path) => `${path}: bara den sista regeln får sakna villkor`,
  'unknown-setting': () => 'inställningen är okänd',
  'repeated-setting': (path) => `${path}: inställningen finns två gånger; den första gäller`,
  'not-a-section': (path) => `${path}: här ska stå ett avsnitt: table, charts, trend eller check`,
  'missing-column': (path) => `${path}: kolumnen saknas, och utan den kan listan inte behandlas`,
  invalid: (path) => `${path}: värdet duger inte`,
};

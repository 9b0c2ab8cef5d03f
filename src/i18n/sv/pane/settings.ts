import type { settings as fi } from '../../fi/pane/settings';

export const settings: typeof fi = {
  notRead: 'Inställningarna har inte lästs.',
  read: 'Läs inställningarna',
  language: 'Språk',
  languages: { fi: 'Suomi', sv: 'Svenska', en: 'English' },
  profile: {
    label: 'Profil',
    help: 'Serviceområdets regler. När du byter profil får värdena nedan dess egna värden.',
    chosen: (profile) => `Profilen är nu ${profile}.`,
  },
  limits: 'Gränser',
  weights: 'Fördelningens vikter',
  weightsHelp:
    'Fördelningen söker det sätt som ger minst minuspoäng. Ett större tal: programmet undviker det mer.',
  own: (value) => `Profilens eget värde: ${value}`,
  reset: 'Återställ',
  resetOf: (setting) => `Återställ profilens eget värde: ${setting}`,
  saved: 'Ändringen gäller genast och sparas i den här arbetsboken.',
};

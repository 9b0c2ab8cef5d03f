import type { settings as fi } from '../../fi/pane/settings';

export const settings: typeof fi = {
  notRead: 'The settings have not been read.',
  read: 'Read the settings',
  language: 'Language',
  languages: { fi: 'Suomi', sv: 'Svenska', en: 'English' },
  profile: {
    label: 'Profile',
    help: 'The rules of a service area. When you change the profile, the values below become its own.',
    chosen: (profile) => `The profile is now ${profile}.`,
  },
  limits: 'Limits',
  weights: 'Weights of the assignment',
  weightsHelp:
    'The assignment looks for the way with the fewest penalty points. A larger number: the program avoids it more.',
  own: (value) => `The profile’s own value: ${value}`,
  reset: 'Reset',
  resetOf: (setting) => `Give back the profile’s own value: ${setting}`,
  saved: 'A change takes effect at once and is remembered in this workbook.',
};

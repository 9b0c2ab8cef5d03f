/** Texts of the page Settings. */
export const settings = {
  notRead: 'Asetuksia ei ole luettu.',
  read: 'Lue asetukset',
  language: 'Kieli',
  languages: { fi: 'Suomi', sv: 'Svenska', en: 'English' },
  profile: {
    label: 'Profiili',
    help: 'Palvelualueen säännöt. Kun vaihdat profiilia, alla olevat arvot vaihtuvat sen omiksi.',
    chosen: (profile: string) => `Profiili on nyt ${profile}.`,
  },
  limits: 'Rajat',
  weights: 'Jaon painot',
  weightsHelp:
    'Jako etsii tavan, jossa haittapisteitä kertyy vähiten. Suurempi luku: ohjelma välttää sitä enemmän.',
  own: (value: string) => `Profiilin oma arvo: ${value}`,
  reset: 'Palauta',
  resetOf: (setting: string) => `Palauta profiilin oma arvo: ${setting}`,
  saved: 'Muutos tulee voimaan heti ja muistetaan tässä työkirjassa.',
};

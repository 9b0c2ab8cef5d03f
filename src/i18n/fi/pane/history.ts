/** Texts of the page History. */
export const history = {
  intro: 'Mitä tässä istunnossa on tehty, viimeisin ensin.',
  empty: 'Vielä ei ole tehty mitään. Tähän tulee jokainen muutos, jonka ohjelma tekee, ja sen voi kumota.',
  notRead: 'Historiaa ei ole luettu.',
  read: 'Lue historia',
  undo: 'Kumoa tämä',
  undone: 'kumottu',
  order: 'Muutokset kumotaan järjestyksessä, viimeisin ensin.',
  stale: 'Nämä jätettiin ennalleen, koska joku on muuttanut niitä sen jälkeen:',
  more: (count: string) => `ja ${count} muuta`,
};

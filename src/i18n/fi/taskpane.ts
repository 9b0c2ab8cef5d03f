/** Texts of the task pane. */
export const taskpane = {
  title: 'Omavalmentaja',
  coming:
    'Tähän tulevat asiakaslistan tarkistus, täydennys, jako omavalmentajille ja kuukauden yhteenveto. Sitä ennen koko työn tekee komentorivi.',
};

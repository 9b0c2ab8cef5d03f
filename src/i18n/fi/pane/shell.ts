/** Texts of the pane's frame: steps, progress, failures. */
export const shell = {
  title: 'Omavalmentaja',
  steps: {
    list: 'Lista',
    check: 'Tarkista',
    complete: 'Täydennä',
    assign: 'Jaa',
    report: 'Raportoi',
  },
  stepsLabel: 'Vaiheet',
  step: (number: string, of: string, name: string) => `Vaihe ${number}/${of}: ${name}`,
  next: (name: string) => `Seuraavaksi: ${name}`,
  pages: { settings: 'Asetukset', history: 'Historia', help: 'Ohje' },
  pagesLabel: 'Muut sivut',
  back: 'Takaisin',
  working: 'Työ on käynnissä …',
  cancel: 'Keskeytä',
  cancelling: 'Keskeytetään …',
  retry: 'Yritä uudelleen',
  close: 'Sulje ilmoitus',
  undo: 'Kumoa',
  waiting: 'Excel ei vastaa juuri nyt. Jos jokin solu on muokattavana, paina Enter tai Esc.',
  interrupted: {
    title: 'Edellinen työ jäi kesken',
    text: 'Vie se loppuun tai peru se, ennen kuin jatkat.',
    finish: 'Vie loppuun',
    rollBack: 'Peru',
    settled: 'Keskeytynyt työ on selvitetty.',
  },
  unsupported: {
    title: 'Tämä Excel on liian vanha',
    text: 'Omavalmentaja tarvitsee Excel 2021:n, Microsoft 365:n tai Excelin verkossa. Pyydä ylläpitoa päivittämään Excel. Sillä välin lista voidaan käsitellä selaimessa tiedostona.',
  },
  fromDisk: {
    title: 'Sivu on avattava verkko-osoitteesta',
    text: 'Selain ei anna ohjelman toimia, kun sivu avataan suoraan levyltä. Pyydä ylläpidolta sivun osoite. Tiedostosi käsitellään silloinkin vain omassa selaimessasi.',
  },
  broken: {
    title: 'Paneeli ei käynnistynyt',
    text: 'Sulje paneeli ja avaa se uudelleen. Työkirja on ennallaan.',
  },
};

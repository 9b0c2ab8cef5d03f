/** Texts of the page Help. */
export const help = {
  steps: {
    title: 'Vaiheet',
    intro: 'Vaiheet voi tehdä missä järjestyksessä tahansa, ja jokaisesta on hyötyä yksinkin.',
    list: 'Etsii asiakaslistan ja sen sarakkeet. Kysyy sinulta, mistä ei ole varma.',
    check:
      'Näyttää virheet ja varoitukset soluineen. Korjaa, minkä voi korjata varmasti, kun olet nähnyt muutokset.',
    complete:
      'Laskee listan viereen sarakkeita, kuten iän ja määräajan, ja kertoo perusteluineen, kuka kuuluu kohderyhmään.',
    assign: 'Ehdottaa jokaiselle asiakkaalle omavalmentajaa. Enimmäismäärä ei koskaan ylity.',
    report: 'Tekee kuukauden yhteenvedon omiksi taulukoikseen.',
  },
  safe: {
    title: 'Työkirja on sinun',
    text: 'Ohjelma näyttää aina ensin, montako solua muuttuu. Jokaisen muutoksen voi kumota sivulta Historia.',
  },
  keys: {
    title: 'Näppäimet',
    key: 'Näppäin',
    does: 'Mitä tapahtuu',
    excel: [
      ['F6', 'paneelin ja taulukon välillä'],
      ['Sarkain', 'seuraavaan kohtaan, Vaihto + sarkain edelliseen'],
      ['Enter', 'paina valittua painiketta'],
      ['Nuolet', 'rivi kerrallaan luettelossa'],
    ],
    page: [
      ['Sarkain', 'seuraavaan kohtaan, Vaihto + sarkain edelliseen'],
      ['Enter', 'paina valittua painiketta'],
      ['Nuolet', 'solu tai rivi kerrallaan'],
      ['Home, End', 'rivin alkuun tai loppuun'],
      ['Ctrl + Home', 'taulukon alkuun, Ctrl + End loppuun'],
    ],
  },
  privacy: {
    title: 'Tietosuoja',
    excel: 'Asiakkaiden tiedot pysyvät työkirjassa. Mitään ei lähetetä muualle.',
    page: 'Tiedosto käsitellään selaimessasi. Se ei lähde tältä koneelta.',
    more: 'Lue lisää tietosuojasta',
  },
  support: {
    title: 'Tuki',
    text: 'Kysy ensin oman organisaatiosi pääkäyttäjältä tai IT-tuesta. Älä lähetä henkilötunnuksia tai kuvaa listasta.',
    more: 'Mitä kerrot, kun pyydät apua',
  },
};

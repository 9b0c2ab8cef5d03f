/** Words of docs/rules.md. */
export const rulesPage = {
  title: 'Säännöt',
  intro:
    'Näin ohjelma tarkistaa listan. Säännön tunnus on sama raportissa, profiilissa ja asetuksissa. *Virhe*: arvoa ei voi käyttää. *Varoitus*: arvoa käytetään, mutta katso se. *Tiedoksi*: korjaus tai muu tieto.',
  levels: {
    file: 'Tiedosto',
    header: 'Sarakkeet',
    cell: 'Solu',
    row: 'Rivi',
    list: 'Koko lista',
    later: 'Täydennys ja jako',
  },
  repairs: {
    safe: 'korjataan kerralla',
    doubtful: 'ehdotus, jonka ihminen hyväksyy',
    none: 'ihminen korjaa',
  },
  fields: 'sarakkeet',
  why: 'Miksi',
  example: 'Esimerkki',
  resolve: 'Mitä tehdä',
  source: 'Lähde',
  others: {
    title: 'Omavalmentajien ja asetusten taulukot',
    intro: 'Näitä ei voi muuttaa asetuksissa.',
  },
  change: {
    title: 'Säännön muuttaminen',
    text: 'Profiilin kohta `rules` tai taulukon Asetukset rivi `rules.<tunnus>` tekee säännöstä vakavamman tai lievemmän tai ottaa sen pois: `virhe`, `varoitus`, `huomautus` tai `pois`. Jos sarake tai muu sääntöön tarvittava puuttuu, sääntöä ei ajeta; tarkistus kertoo, mitkä jäivät tekemättä ja miksi.',
  },
  refusals: {
    title: 'Milloin listaa ei lueta',
    intro: 'Ohjelma lopettaa, kertoo syyn yhdellä lauseella eikä kirjoita mitään.',
  },
};

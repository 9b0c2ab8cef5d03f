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
  further: {
    completion: {
      title: 'Täydennys',
      intro:
        'Virkailijoiden käsin täyttämiä sarakkeita verrataan siihen, mitä ohjelma laski. Vakavuutta voi muuttaa niin kuin tarkistuksen sääntöjen.',
    },
    placement: {
      title: 'Jako',
      intro:
        'Vakavuutta ei voi muuttaa: omavalmentajan enimmäismäärää ei ylitetä koskaan, joten siitä kerrotaan aina virheenä, jos lukitus ei mahdu siihen.',
    },
    coaches: {
      title: 'Omavalmentajien taulukko',
      intro:
        'Huomiot taulukosta `Valmentajat`. Vakavuutta ei voi muuttaa: jokin tieto jäi lukematta tai luettiin toisin kuin se on kirjoitettu, ja jako riippuu siitä.',
    },
    settings: {
      title: 'Asetusten taulukko ja profiili',
      intro:
        'Huomiot taulukosta `Asetukset` ja profiilin tiedostosta. Vakavuutta ei voi muuttaa: jokin asetus ei ole voimassa niin kuin se on kirjoitettu.',
    },
  },
  change: {
    title: 'Säännön muuttaminen',
    paragraphs: [
      'Säännön voi tehdä vakavammaksi tai lievemmäksi tai ottaa pois käytöstä kahdessa paikassa. Taulukko `Asetukset` käy profiilin edelle.',
      '- **Taulukko `Asetukset`:** rivin tunnus on `rules.` ja säännön tunnus, esimerkiksi `rules.name-format`. Arvo on `virhe`, `varoitus`, `tiedoksi` tai `pois`; samat sanat kelpaavat myös ruotsiksi ja englanniksi.\n- **Profiilin tiedosto (JSON):** esimerkiksi `"rules": { "name-format": "off" }`. Arvo on `error`, `warning`, `info` tai `off`. Muut sanat eivät kelpaa, ja profiili, jossa on niitä, hylätään.',
      'Näin voi muuttaa tarkistuksen sääntöjä ja huomiota `staff-value-differs`. Muita ei voi, ei myöskään huomioita `coach-over-limit` ja `lock-over-limit`: ne ovat virheitä, koska enimmäismäärää ei ylitetä koskaan.',
      'Jos sarake tai muu sääntöön tarvittava puuttuu, sääntöä ei ajeta. Tarkistus kertoo, mitkä jäivät tekemättä ja miksi.',
    ],
  },
  refusals: {
    title: 'Milloin listaa ei lueta',
    intro: 'Ohjelma lopettaa, kertoo syyn yhdellä lauseella eikä kirjoita mitään.',
  },
};

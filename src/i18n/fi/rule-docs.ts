import type { RuleDoc } from '../rule-doc';

/** In alphabetical order. */
export const ruleDocs = {
  'coach-misspelt': {
    why: 'Asiakas vaihtaisi turhaan omavalmentajaa, koska ohjelma ei tuntisi nykyistä.',
    example: 'Valmentajja Ville, kun luettelossa on Valmentaja Ville',
    source: 'Damerau–Levenshtein-etäisyys 1 (F. J. Damerau 1964); rajat päätöksellä',
  },
  'date-before-1990': {
    why: 'Väärä vuosi tekee asiakkaasta vuosikymmeniä työttömän, mikä näkyy palvelupolussa ja yhteenvedon kestoissa.',
    example: '1.3.1921 työttömyyden alkuna',
    source: 'Päätös: raja 1.1.1990',
  },
  'edge-spaces': {
    why: 'Suodatin ja pivot-taulukko laskevat sanan ja saman sanan välilyönnin kanssa kahdeksi eri arvoksi, joten määrät jakautuvat väärin.',
    example: '”Savonlinna ”',
    source: 'RFC 4180, 2 § 4: välilyönnit kuuluvat kentän arvoon',
  },
  'formula-like-text': {
    why: 'Toinen ohjelma voi suorittaa tekstin kaavana, kun lista avataan CSV-tiedostona, ja kaava voi hakea tai lähettää tietoja.',
    example: '=1+1',
    source: 'OWASP: CSV Injection',
  },
  'invisible-characters': {
    why: 'Verkkosivulta tai toisesta ohjelmasta kopioitu arvo näyttää oikealta, mutta haku ja suodatus eivät löydä sitä.',
    example: 'Savon-linna (yhdysviivan paikalla näkymätön tavutusvihje)',
    source: 'Unicode 16.0, luku 23.2: Layout Controls',
  },
  mojibake: {
    why: 'Rikkinäinen nimi päätyy kirjeisiin, eikä kuntaa tai kieltä tunnisteta, jolloin asiakas jää tarkistettavien joukkoon.',
    example: 'MÃ¤ntyharju',
    source: 'WHATWG Encoding Standard: UTF-8 ja windows-1252',
  },
  'number-precision-lost': {
    why: 'Lopun nollat näyttävät oikeilta numeroilta, mutta puhelu tai kirje menee väärälle ihmiselle.',
    example: '3,58446E+11',
    source: 'Microsoft: Excelin tekniset tiedot ja rajoitukset (luvun tarkkuus 15 numeroa)',
  },
  'person-id-check-character': {
    why: 'Tunnuksessa on kirjoitusvirhe, joten asiakkaan ikää ei tiedetä ja tunnus voi olla toisen henkilön.',
    example: '010594-9022',
    source: 'Valtioneuvoston asetus väestötietojärjestelmästä 128/2010, 2 §',
  },
  placeholder: {
    why: 'Kun täyte luettaisiin tiedoksi, asiakkaan kohderyhmä pääteltäisiin väärin. Puuttuva tieto kuuluu selvittää.',
    example: 'ei tiedossa',
    source: 'Päätös: puuttuvasta tiedosta ei tule kyllä eikä ei',
  },
  'person-id-scientific': {
    why: 'Ilman palautusta asiakkaalla ei ole tunnusta eikä ikää. Palautettu tunnus on silti päätelmä, joten ihminen vahvistaa sen.',
    example: '1,0105E+84',
    source: 'Asetus 128/2010, 2 §, sellaisena kuin se on asetuksessa 690/2022 (välimerkki E)',
  },
  'text-too-long': {
    why: 'Vahingossa liitetty teksti rikkoo kirjeet ja tarrat, ja siinä voi olla tietoja toisesta asiakkaasta.',
    example: 'nimi, jossa on yli 80 merkkiä',
    source: 'Sähköposti: RFC 5321, 4.5.3.1.3 (enintään 254 merkkiä); muut rajat päätöksellä',
  },
  'wrong-type': {
    why: 'Sarakkeet ovat siirtyneet tai leikepöytä on liitetty väärään paikkaan, jolloin tieto kuuluu jollekin muulle kentälle.',
    example: '57130 postitoimipaikkana',
    source: 'Päätös: kenttien lajit ovat taulukossa src/core/values/field-parsers.ts',
  },
} satisfies Readonly<Record<string, RuleDoc>>;

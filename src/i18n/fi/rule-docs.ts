import type { RuleDoc } from '../rule-doc';

/** In alphabetical order. */
export const ruleDocs = {
  'absence-ends-before-it-begins': {
    why: 'Jos poissaolo jätettäisiin lukematta, poissa oleva saisi asiakkaita.',
    example: 'Poissa alkaen 1.6.2021, Poissa asti 1.5.2021',
    source:
      'Omavalmentajan oma sääntö: epäselvä poissaolo luetaan pidemmäksi, jottei kukaan jää poissa olevan asiakkaaksi',
  },
  'absence-unreadable': {
    why: 'Poissaolo voi jäädä huomaamatta, jolloin poissa oleva saa asiakkaita.',
    example: 'Poissa alkaen: kesällä',
    source:
      'Omavalmentajan oma sääntö: päivää ei arvata; jos toinen päivä on luettavissa, poissaolo luetaan pidemmäksi',
  },
  'age-implausible': {
    why: 'Väärä ikä vie asiakkaan väärään ryhmään; useimmin syynä on tunnuksen väärä vuosisata.',
    example: 'Tilannepäivänä 12-vuotias',
    source:
      'Laki nuorista työntekijöistä 998/1993 (alaraja 15 vuotta). Yläraja 68 vuotta on Omavalmentajan oma sääntö: vanhempi on harvoin työnhakijana',
  },
  'another-list': {
    why: 'Vanha kopio samassa työkirjassa voi olla se, jota ei pitänyt lukea, tai se, joka piti.',
    example: 'Taulukot ”Lista” ja ”Lista vanha”',
    source: 'Omavalmentajan oma sääntö: ohjelma ei voi tietää, kumpi kahdesta listasta on oikea',
  },
  'benefit-against-employment-code': {
    why: 'Toinen tiedoista on väärä, ja kumpikin ratkaisee kohderyhmän.',
    example: 'Koodi 05 ja työmarkkinatuki',
    source: 'Työttömyysturvalaki 1290/2002',
  },
  'benefit-unknown': {
    why: 'Etuus ratkaisee, kuuluuko asiakas kohderyhmään; tuntematonta ei arvata.',
    example: 'kesäloma',
    source: 'Laki työllisyyden edistämisen kuntakokeilusta 1269/2020, 4 §; laki 671/2022, 5 §',
  },
  'birth-date-mismatch': {
    why: 'Rivillä voi olla kahden ihmisen tietoja, jolloin palvelu menee väärälle.',
    example: '010190-999W ja 10.1.1990',
    source:
      'Valtioneuvoston asetus väestötietojärjestelmästä 128/2010, 2 §, sellaisena kuin se on asetuksessa 690/2022',
  },
  'blank-rows-skipped': {
    why: 'Tyhjä rivi voi katkaista Excelin taulukon ja suodattimen.',
    example: 'Rivi 214 on tyhjä',
    source: 'Omavalmentajan oma sääntö: yhtään riviä ei ohiteta kertomatta siitä',
  },
  'cell-error-value': {
    why: 'Virhearvon alla ei ole tietoa, joten asiakas jää tarkistettavaksi.',
    example: '#N/A',
    source: 'ECMA-376 (Excelin tiedostomuoto)',
  },
  'coach-absent': {
    why: 'Asiakas ei tavoita omavalmentajaansa, eikä kukaan seuraa määräaikoja.',
    example: 'Poissa 1.3.–30.6.',
    source: 'Omavalmentajan oma sääntö: asiakkaalla pitää aina olla joku, joka seuraa määräaikoja',
  },
  'coach-id-taken': {
    why: 'Kahden omavalmentajan asiakkaat menisivät sekaisin.',
    example: 'OV01 sekä Valmentaja Villellä että Ohjaaja Outilla',
    source:
      'Omavalmentajan oma sääntö: tunnus osoittaa yhden omavalmentajan, jotta asiakkaan solusta näkee, kenestä on kyse',
  },
  'coach-language-unknown': {
    why: 'Kieltä puhuva asiakas voidaan jakaa toiselle omavalmentajalle.',
    example: 'suomi, marsu',
    source: 'ISO 639; kielten nimet Unicode CLDR',
  },
  'coach-misspelt': {
    why: 'Asiakas vaihtaisi turhaan omavalmentajaa, koska ohjelma ei tuntisi nykyistä.',
    example: 'Valmentajja Ville, kun luettelossa on Valmentaja Ville',
    source:
      'Damerau–Levenshtein-etäisyys 1 (F. J. Damerau 1964). Se, kuinka pitkistä nimistä virhe päätellään, on Omavalmentajan oma sääntö',
  },
  'coach-municipality-unknown': {
    why: 'Kunnan asiakkaat voidaan jakaa toiselle. Jos mitään kuntaa ei tunnisteta, omavalmentajalle käyvät kaikki kunnat.',
    example: 'Savonlinna, Timbuktu',
    source: 'Tilastokeskus: kuntaluokitukset 2021 ja 2026',
  },
  'coach-over-limit': {
    why: 'Kenelläkään ei saa olla asiakkaita yli enimmäismäärän, joten joku näistä asiakkaista vaihtaa omavalmentajaa.',
    example: '103 asiakasta yhdellä kokoaikaisella omavalmentajalla: kolme viimeistä kerrotaan',
    source:
      'Savonlinnan kaupungin sivu kuntakokeilusta: omavalmentajalla on enintään 100 asiakasta. Muilla alueilla sama raja on Omavalmentajan oma sääntö, jota profiili voi muuttaa (`coachLimitPerFte`)',
  },
  'coach-row-unclear': {
    why: 'Jos rivillä olikin omavalmentaja, hän jää ilman asiakkaita.',
    example: 'Päivitetty 3.3.2021',
    source: 'Omavalmentajan oma sääntö: yhtään riviä ei ohiteta kertomatta siitä',
  },
  'coach-speciality-unknown': {
    why: 'Kohderyhmän asiakkaat voidaan jakaa toiselle omavalmentajalle.',
    example: 'nuoret, eläkeläiset',
    source: 'Omavalmentajan oma sääntö: jako tuntee ryhmät nuoret ja maahanmuuttajat, eikä muita arvata',
  },
  'coach-twice': {
    why: 'Kahdesti luettu omavalmentaja saisi kaksinkertaisen määrän asiakkaita.',
    example: 'Valmentaja Ville riveillä 3 ja 9',
    source: 'Omavalmentajan oma sääntö: enimmäismäärä koskee ihmistä, ei riviä',
  },
  'coach-unknown': {
    why: 'Asiakas jaettaisiin uudelleen, vaikka hänellä on jo omavalmentaja.',
    example: 'V. Tuntematon',
    source:
      'Omavalmentajan oma sääntö: epäselvää nimeä ei arvata, koska asiakas päätyisi väärälle omavalmentajalle',
  },
  'coach-without-name': {
    why: 'Omavalmentaja jää ilman asiakkaita, ja muiden määrät kasvavat.',
    example: 'Työaika 50, nimi ja tunnus tyhjiä',
    source: 'Omavalmentajan oma sääntö: asiakas saa nimetyn omavalmentajan, joten nimetöntä riviä ei lueta',
  },
  'column-constant': {
    why: 'Alas täytetty päivä tai nimi näyttää oikealta, mutta tilastot ja määräajat menevät väärin.',
    example: 'Työttömyys alkanut 1.1.2020 kaikilla',
    source: 'Omavalmentajan oma sääntö: nimi, osoite tai alkamispäivä on tuskin kaikilla sama',
  },
  'column-unsure': {
    why: 'Sarake, jota ei lueta, puuttuu kohderyhmän ratkaisusta.',
    example: 'Otsikko ”Kunta”, solut nimiä',
    source:
      'Omavalmentajan oma sääntö: epävarmaa saraketta ei lueta, koska väärä sarake muuttaisi joka rivin tuloksen',
  },
  'contact-several': {
    why: 'Viesti lähtee vain ensimmäiseen.',
    example: '044 555 3036, 044 555 3037',
    source:
      'Omavalmentajan oma sääntö: solusta käytetään yhtä yhteystietoa, jotta viestin saajasta ei ole epäselvyyttä',
  },
  'date-before-1990': {
    why: 'Väärä vuosi tekee asiakkaasta vuosikymmeniä työttömän, mikä näkyy palvelupolussa ja yhteenvedon kestoissa.',
    example: '1.3.1921 työttömyyden alkuna',
    source:
      'Omavalmentajan oma sääntö: näin vanha päivä on näissä sarakkeissa lähes aina kirjoitusvirhe, joten rajaksi on valittu 1.1.1990',
  },
  'date-before-birth': {
    why: 'Päivä tai tunnus on väärä, joten kesto ja määräajat ovat vääriä.',
    example: 'Työnhaku alkanut 1.1.1985, syntynyt 1990',
    source:
      'Omavalmentajan oma sääntö: mitään merkintää ei voi olla ajalta ennen syntymää, joten toinen tiedoista on väärä',
  },
  'date-doubtful': {
    why: 'Väärin luettu päivä siirtää määräaikoja ja kestoja kuukausilla tai vuosilla.',
    example: '1.3.21',
    source: 'Omavalmentajan oma sääntö: epäselvän päivän vahvistaa ihminen, koska siitä lasketaan määräajat',
  },
  'date-future': {
    why: 'Se, mikä ei ole vielä tapahtunut, ei voi olla alkanut.',
    example: '1.4.2026 tilannepäivänä 31.3.2026',
    source: 'Omavalmentajan oma sääntö: näissä sarakkeissa on vain jo tapahtunutta',
  },
  'date-impossible': {
    why: 'Excel tai virkailija on kirjoittanut päivän, jota ei ole; oikeaa ei tiedetä.',
    example: '31.2.2021',
    source: 'Gregoriaaninen kalenteri (ISO 8601)',
  },
  'date-repaired': {
    why: 'Tekstinä olevaa päivää Excel ei järjestä eikä laske.',
    example: '1. maaliskuuta 2021',
    source: 'Omavalmentajan oma sääntö: samalla tavalla kirjoitetut päivät voi järjestää ja laskea Excelissä',
  },
  'date-too-early': {
    why: 'Vuosiluvussa on kirjoitusvirhe.',
    example: '1.3.1021',
    source: 'Omavalmentajan oma sääntö: päivä on ajalta, jolta työnhakijalla ei voi olla merkintöjä',
  },
  'date-unreadable': {
    why: 'Ilman päivää määräaikaa tai kestoa ei voi laskea.',
    example: 'keväällä',
    source: 'Omavalmentajan oma sääntö: päivää ei arvata, koska siitä lasketaan määräajat',
  },
  'date-without-day': {
    why: 'Päivästä riippuu, täyttyykö vuosi tai kuukausi; sitä ei arvata.',
    example: '2.2021',
    source:
      'Omavalmentajan oma sääntö: puuttuvaa päivää ei korvata kuukauden ensimmäisellä, koska määräaika siirtyisi',
  },
  'duplicate-person': {
    why: 'Kahdesti laskettu asiakas vie kaksi paikkaa ja vääristää tilastot.',
    example: 'Sama tunnus riveillä 5 ja 90',
    source:
      'Valtioneuvoston asetus väestötietojärjestelmästä 128/2010, 2 §, sellaisena kuin se on asetuksessa 690/2022',
  },
  'edge-spaces': {
    why: 'Suodatin ja pivot-taulukko laskevat sanan ja saman sanan välilyönnin kanssa kahdeksi eri arvoksi, joten määrät jakautuvat väärin.',
    example: '”Savonlinna ”',
    source: 'RFC 4180, 2 § 4: välilyönnit kuuluvat kentän arvoon',
  },
  'email-format': {
    why: 'Viesti ei mene perille.',
    example: 'asiakas(at)example.fi',
    source: 'RFC 5321 ja RFC 5322',
  },
  'email-shared': {
    why: 'Osoite on usein täytetty alas tai jonkun muun, ja viestit menevät väärälle.',
    example: 'info@example.fi viidellä',
    source:
      'Omavalmentajan oma sääntö: perheellä voi olla yhteinen osoite, mutta yli kolmen yhteinen on harvoin oma',
  },
  'employment-code-unknown': {
    why: 'Koodi ratkaisee, onko henkilö työnhakija; tuntematon jää tarkistettavaksi.',
    example: '99',
    source: 'Kuntakokeilun kohderyhmä työllisyyskoodeittain (Helsingin kaupunki)',
  },
  'empty-column': {
    why: 'Otsikko lupaa tiedon, jota ei ole.',
    example: 'Puhelin-sarake ilman yhtään numeroa',
    source:
      'Omavalmentajan oma sääntö: tyhjästä sarakkeesta kerrotaan, jottei otsikosta luulla, että tieto on listalla',
  },
  'formula-like-text': {
    why: 'Toinen ohjelma voi suorittaa tekstin kaavana, kun lista avataan CSV-tiedostona, ja kaava voi hakea tai lähettää tietoja.',
    example: '=1+1',
    source: 'OWASP: CSV Injection',
  },
  'formula-without-value': {
    why: 'Kaavan tulos puuttuu tiedostosta, joten solu luetaan tyhjäksi.',
    example: '=VLOOKUP(…) tallennettu ohjelmalla, joka ei laske',
    source: 'ECMA-376 (Excelin tiedostomuoto)',
  },
  'formulas-among-data': {
    why: 'Arvo muuttuu, kun se, mihin kaava viittaa, muuttuu.',
    example: "='[vanha.xlsx]Lista'!B2",
    source: 'ECMA-376 (Excelin tiedostomuoto)',
  },
  'heading-used-twice': {
    why: 'Vain toinen sarake luetaan, ja se voi olla väärä.',
    example: 'Puhelin ja Puhelinnumero',
    source: 'Omavalmentajan oma sääntö: kahdesta sarakkeesta ei valita kertomatta siitä',
  },
  'hidden-columns': {
    why: 'Piilotettu sarake luetaan silti, eikä lukija näe sitä.',
    example: 'Sarake F piilossa',
    source: 'Omavalmentajan oma sääntö: piilotettukin luetaan, joten lukijan pitää tietää siitä',
  },
  'hidden-rows': {
    why: 'Piilotetut asiakkaat lasketaan mukaan, vaikka heitä ei näy.',
    example: 'Suodatin päällä',
    source: 'Omavalmentajan oma sääntö: piilotettukin luetaan, joten lukijan pitää tietää siitä',
  },
  'invisible-characters': {
    why: 'Verkkosivulta tai toisesta ohjelmasta kopioitu arvo näyttää oikealta, mutta haku ja suodatus eivät löydä sitä.',
    example: 'Savon-linna (yhdysviivan paikalla näkymätön tavutusvihje)',
    source: 'Unicode 16.0, luku 23.2: Layout Controls',
  },
  'language-unknown': {
    why: 'Äidinkieli ratkaisee kohderyhmän ja palvelukielen.',
    example: 'marsu',
    source: 'ISO 639; kielten nimet Unicode CLDR',
  },
  'leading-zero-restored': {
    why: 'Ilman nollaa koodi ja puhelinnumero ovat vääriä muissa ohjelmissa.',
    example: '2 koodina 02',
    source: 'ECMA-376 (Excelin tiedostomuoto)',
  },
  'lock-over-limit': {
    why: 'Enimmäismäärää ei ylitetä, joten osa lukituista jää ilman omavalmentajaa.',
    example: '101 asiakasta lukittu samalle kokoaikaiselle omavalmentajalle',
    source:
      'Savonlinnan kaupungin sivu kuntakokeilusta: omavalmentajalla on enintään 100 asiakasta. Muilla alueilla sama raja on Omavalmentajan oma sääntö, jota profiili voi muuttaa (`coachLimitPerFte`)',
  },
  'lock-without-coach': {
    why: 'Lukitus ei pidä ketään missään, ja asiakas jaetaan kuten muut.',
    example: 'Lukittu x, omavalmentaja tyhjä',
    source:
      'Omavalmentajan oma sääntö: lukitus pitää asiakkaan nykyisellä omavalmentajalla, joten se tarvitsee omavalmentajan',
  },
  'minor-with-earnings-related': {
    why: 'Etuus tai syntymäaika on väärä, ja kumpikin ratkaisee kohderyhmän.',
    example: '17-vuotias, ansiopäiväraha',
    source: 'Työttömyysturvalaki 1290/2002',
  },
  'missing-column': {
    why: 'Ilman saraketta osa kohderyhmistä jää tarkistettavaksi kaikilla.',
    example: 'Listalla ei ole saraketta Etuus',
    source: 'Laki työllisyyden edistämisen kuntakokeilusta 1269/2020, 4 §; laki 671/2022, 5 §',
  },
  mojibake: {
    why: 'Rikkinäinen nimi päätyy kirjeisiin, eikä kuntaa tai kieltä tunnisteta, jolloin asiakas jää tarkistettavien joukkoon.',
    example: 'MÃ¤ntyharju',
    source: 'WHATWG Encoding Standard: UTF-8 ja windows-1252',
  },
  'municipality-merged': {
    why: 'Asiakkaan nykyinen kotikunta voi olla toisella alueella.',
    example: 'Pertunmaa 1.1.2025 jälkeen',
    source: 'Tilastokeskus: kuntaluokitukset 2021 ja 2026',
  },
  'municipality-unknown': {
    why: 'Kotikunta ratkaisee, kenen asiakas henkilö on.',
    example: 'Timbuktu',
    source: 'Tilastokeskus: kuntaluokitukset 2021 ja 2026',
  },
  'name-format': {
    why: 'Ilman nimeä asiakasta ei voi palvella eikä löytää listalta.',
    example: '123',
    source:
      'Omavalmentajan oma sääntö: nimessä on kirjaimia, joten muu sisältö on luultavasti väärästä sarakkeesta',
  },
  'nationality-several': {
    why: 'Suomen kansalainen ei kuulu maahanmuuttajien ryhmään, vaikka hänellä olisi toinenkin kansalaisuus.',
    example: 'Suomi ja Viro',
    source: 'Laki työllisyyden edistämisen kuntakokeilusta 1269/2020, 4 §; laki 671/2022, 5 §',
  },
  'nationality-unknown': {
    why: 'Kansalaisuus ratkaisee kohderyhmän.',
    example: 'marsilainen',
    source: 'ISO 3166-1; maiden nimet Unicode CLDR',
  },
  'no-coaches': {
    why: 'Ilman omavalmentajia asiakkaita ei voi jakaa.',
    example: 'Työkirjassa ei ole taulukkoa Valmentajat',
    source:
      'Omavalmentajan oma sääntö: enimmäismäärä lasketaan omavalmentajan työajasta, joten jako tarvitsee omavalmentajien luettelon',
  },
  'no-employment-code-column': {
    why: 'Lista tulkitaan työnhakijoiden listaksi; muut pitää itse jättää pois.',
    example: 'Listalla ei ole saraketta Työllisyyskoodi',
    source:
      'Kuntakokeilun kohderyhmä työllisyyskoodeittain (Helsingin kaupunki). Listan tulkinta työnhakijoiden listaksi on Omavalmentajan oma sääntö: muuten jokainen asiakas jäisi tarkistettavaksi',
  },
  'non-disclosure-shows-address': {
    why: 'Osoite jää listan jokaisen saajan nähtäville.',
    example: 'Turvakielto x, katuosoite täytetty',
    source:
      'Laki väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista 661/2009, 36 ja 37 §',
  },
  'non-disclosure-unclear': {
    why: 'Väärin näytettyä osoitetta ei saa takaisin, joten epäselvä luetaan kielloksi.',
    example: 'ehkä',
    source:
      'Laki väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista 661/2009, 36 ja 37 §. Epäselvän merkinnän lukeminen kielloksi on Omavalmentajan oma sääntö',
  },
  'note-row-skipped': {
    why: 'Jos rivi olikin asiakas, hän jää ilman palvelua.',
    example: 'Päivitetty 3.3.2021',
    source: 'Omavalmentajan oma sääntö: yhtään riviä ei ohiteta kertomatta siitä',
  },
  'number-precision-lost': {
    why: 'Lopun nollat näyttävät oikeilta numeroilta, mutta puhelu tai kirje menee väärälle ihmiselle.',
    example: '3,58446E+11',
    source: 'Microsoft: Excelin tekniset tiedot ja rajoitukset (luvun tarkkuus 15 numeroa)',
  },
  'own-heading-taken': {
    why: 'Väärä sarake voisi tulla luetuksi, jolloin joka rivin tulos olisi väärä.',
    example: 'Rivin otsikko.etuus arvona Kotikunta',
    source: 'Omavalmentajan oma sääntö: otsikko tarkoittaa yhtä tietoa, jottei sarakkeita sekoiteta',
  },
  'own-limit-above-profile': {
    why: 'Omavalmentajalle on ehkä ajateltu enemmän asiakkaita kuin hän saa.',
    example: 'Työaika 50 %, enimmäismäärä 80',
    source: 'Profiilin enimmäismäärä (`coachLimitPerFte`) kerrottuna työajalla; sitä voi vain pienentää',
  },
  'own-limit-unreadable': {
    why: 'Omavalmentaja voi saada enemmän asiakkaita kuin hänen kanssaan on sovittu.',
    example: 'noin 60',
    source:
      'Omavalmentajan oma sääntö: lukua ei arvata tekstistä, ja työajan mukainen raja pitää joka tapauksessa',
  },
  'own-word-twice': {
    why: 'Sana veisi asiakkaan eri ryhmään sen mukaan, kumpi rivi on voimassa.',
    example: 'tmtuki+ = työmarkkinatuki ja tmtuki+ = peruspäiväraha',
    source: 'Omavalmentajan oma sääntö: ensimmäinen rivi on voimassa, jotta tulos on aina sama',
  },
  'own-word-unclear': {
    why: 'Sana jää tuntemattomaksi, joten sitä käyttävät rivit jäävät tarkistettaviksi.',
    example: 'tmtuki+ = tuki',
    source:
      'Omavalmentajan oma sääntö: omalle sanalle kelpaa vain varma merkitys, koska se luetaan joka rivillä',
  },
  'person-id-check-character': {
    why: 'Tunnuksessa on kirjoitusvirhe, joten asiakkaan ikää ei tiedetä ja tunnus voi olla toisen henkilön.',
    example: '010594-9022',
    source: 'Valtioneuvoston asetus väestötietojärjestelmästä 128/2010, 2 §',
  },
  'person-id-format': {
    why: 'Ilman tunnusta ei tiedetä ikää eikä sitä, onko henkilö listalla kahdesti.',
    example: '010594',
    source:
      'Valtioneuvoston asetus väestötietojärjestelmästä 128/2010, 2 §, sellaisena kuin se on asetuksessa 690/2022',
  },
  'person-id-future': {
    why: 'Tunnuksen vuosisata tai vuosi on väärä.',
    example: '010526A902F vuonna 2021',
    source:
      'Valtioneuvoston asetus väestötietojärjestelmästä 128/2010, 2 §, sellaisena kuin se on asetuksessa 690/2022',
  },
  'person-id-impossible-date': {
    why: 'Tunnuksen päivää ei ole, joten tunnus on väärä.',
    example: '310294-902Y',
    source:
      'Valtioneuvoston asetus väestötietojärjestelmästä 128/2010, 2 §, sellaisena kuin se on asetuksessa 690/2022',
  },
  'person-id-individual-number': {
    why: 'Numeroita 000 ja 001 ei anneta kenellekään.',
    example: '010594-001Y',
    source:
      'Valtioneuvoston asetus väestötietojärjestelmästä 128/2010, 2 §, sellaisena kuin se on asetuksessa 690/2022',
  },
  'person-id-number': {
    why: 'Excel on tehnyt tunnuksesta luvun, eikä alkuperäistä voi päätellä.',
    example: '10594',
    source: 'ECMA-376 (Excelin tiedostomuoto)',
  },
  'person-id-repaired': {
    why: 'Eri tavoin kirjoitettu sama tunnus ei löydy haulla.',
    example: '” 010594–9021”',
    source:
      'Valtioneuvoston asetus väestötietojärjestelmästä 128/2010, 2 §, sellaisena kuin se on asetuksessa 690/2022',
  },
  'person-id-scientific': {
    why: 'Ilman palautusta asiakkaalla ei ole tunnusta eikä ikää. Palautettu tunnus on silti päätelmä, joten ihminen vahvistaa sen.',
    example: '1,0105E+84',
    source:
      'Asetus 128/2010, 2 §, sellaisena kuin se on asetuksessa 690/2022 (välimerkki E); DVV: henkilötunnuksen uudistus',
  },
  'person-id-temporary': {
    why: 'Väliaikainen tunnus vaihtuu oikeaan, ja sama henkilö voi tulla listalle kahdesti.',
    example: '010594-9021',
    source:
      'Valtioneuvoston asetus väestötietojärjestelmästä 128/2010, 2 §, sellaisena kuin se on asetuksessa 690/2022',
  },
  'person-under-two-codes': {
    why: 'Sama asiakas laskettaisiin kahdesti ja saisi kaksi omavalmentajaa.',
    example: 'Sama nimi, 010190-999W ja 010190-998V',
    source:
      'Omavalmentajan oma sääntö: sama nimi ja syntymäaika ovat vihje samasta ihmisestä, mutta vain virkailija voi varmistaa sen',
  },
  'phone-format': {
    why: 'Asiakasta ei tavoita.',
    example: 'ei ole',
    source: 'ITU-T E.164',
  },
  'phone-shared': {
    why: 'Numero on usein jonkun muun tai täytetty alas.',
    example: 'Sama numero viidellä',
    source:
      'Omavalmentajan oma sääntö: perheellä voi olla yhteinen numero, mutta yli kolmen yhteinen on harvoin oma',
  },
  placeholder: {
    why: 'Kun täyte luettaisiin tiedoksi, asiakkaan kohderyhmä pääteltäisiin väärin. Puuttuva tieto kuuluu selvittää.',
    example: 'ei tiedossa',
    source: 'Omavalmentajan oma sääntö: puuttuvasta tiedosta ei tule kyllä eikä ei',
  },
  'postal-code-against-municipality': {
    why: 'Kotikunta ratkaisee asiakkuuden; eri postinumero on vihje muutosta.',
    example: '50100 ja Savonlinna',
    source: 'Tilastokeskus: postinumero–kunta-avain 2025',
  },
  'postal-code-format': {
    why: 'Kirje ei mene perille.',
    example: '57',
    source: 'Posti: suomalaisessa postinumerossa on viisi numeroa',
  },
  'postal-code-leading-zero': {
    why: 'Excel pudottaa nollan alusta, ja kirje menee väärään paikkaan.',
    example: '100 postinumerona 00100',
    source: 'Posti: suomalaisessa postinumerossa on viisi numeroa',
  },
  'postal-code-unknown': {
    why: 'Kirje ei mene perille, jos numerossa on virhe. Numero voi kuitenkin olla oikea: postilokeroiden ja yritysten numeroita ei ole luettelossa.',
    example: '57131',
    source:
      'Tilastokeskus: postinumero–kunta-avain 2025, jossa ei ole postilokeroiden eikä yritysten numeroita',
  },
  'previous-client-missing': {
    why: 'Listalta pudonnut asiakas jää ilman palvelua kenenkään huomaamatta.',
    example: 'Edellisellä listalla rivi 57',
    source:
      'Omavalmentajan oma sääntö: asiakkuuden päättää ihminen, ei listan kopiointi, joten puuttuvista kerrotaan',
  },
  'profile-dates': {
    why: 'Toisena aikana olivat voimassa toiset säännöt.',
    example: 'Tilannepäivä 1.2.2026, profiili päättyi 31.12.2024',
    source: 'Profiilin voimassaolo (`validFrom` ja `validTo`)',
  },
  'profile-unknown-rule': {
    why: 'Sääntö, jota piti muuttaa, toimii niin kuin ennenkin.',
    example: 'nam-format, kun piti olla name-format',
    source:
      'Omavalmentajan oma sääntö: väärään tunnukseen ei pysähdytä, mutta siitä kerrotaan, jottei kirjoitusvirhe jää huomaamatta',
  },
  'referral-unknown': {
    why: 'Ohjausta ei lasketa kenellekään asiantuntijalle.',
    example: 'kapteeni',
    source: 'Profiilin asiantuntijat (`referrals`)',
  },
  'repeated-header-skipped': {
    why: 'Otsikkorivi listan keskellä sotkee järjestämisen ja suodattimen.',
    example: 'Sivunvaihdon otsikot rivillä 51',
    source: 'Omavalmentajan oma sääntö: yhtään riviä ei ohiteta kertomatta siitä',
  },
  'required-column-nearly-empty': {
    why: 'Lähes kaikkien asiakkuus jää tarkistettavaksi.',
    example: 'Kansalaisuus täytetty 40 rivillä 1 750:stä',
    source: 'Laki työllisyyden edistämisen kuntakokeilusta 1269/2020, 4 §; laki 671/2022, 5 §',
  },
  'required-value-missing': {
    why: 'Puuttuvaa tietoa ei lueta eiksi, joten asiakkuus jää tarkistettavaksi.',
    example: 'Etuus tyhjä',
    source: 'Laki työllisyyden edistämisen kuntakokeilusta 1269/2020, 4 §; laki 671/2022, 5 §',
  },
  'service-language-no-coach': {
    why: 'Asiakas tarvitsee tulkin tai toisen omavalmentajan.',
    example: 'somali',
    source: 'Omavalmentajan oma sääntö: tulkin tarve on hyvä tietää ennen ensimmäistä tapaamista',
  },
  'service-language-not-known': {
    why: 'Palvelu annetaan kielellä, jota asiakas ei ehkä osaa.',
    example: 'Palvelukieli arabia, äidinkieli venäjä',
    source:
      'Omavalmentajan oma sääntö: vieras palvelukieli on yleensä asiakkaan äidinkieli, joten muu tarkistetaan',
  },
  'service-need-unknown': {
    why: 'Virkailijan arvio jää huomiotta, ja ohjelma ehdottaa omaansa.',
    example: 'ehkä',
    source:
      'Omavalmentajan oma sääntö: virkailijan arvio käy ohjelman ehdotuksen edelle, joten sitä ei arvata',
  },
  'settings-bad-value': {
    why: 'Lista käsitellään toisella arvolla kuin on tarkoitettu.',
    example: 'coachLimitPerFte 101',
    source: 'Omavalmentajan oma sääntö: asetuksen on kelvattava myös profiiliin, eikä arvoa arvata',
  },
  'settings-unknown-key': {
    why: 'Asetus, jonka luullaan olevan voimassa, ei vaikuta mihinkään.',
    example: 'coachLimit, kun piti olla coachLimitPerFte',
    source:
      'Omavalmentajan oma sääntö: tuntemattomasta rivistä kerrotaan, jottei kirjoitusvirhe jää huomaamatta',
  },
  'staff-value-differs': {
    why: 'Käsin laskettu tieto vanhenee kuukaudessa; kumpikin jää näkyviin, eikä solua muuteta.',
    example: 'Ikä 30, vaikka tunnus on 010190-999W ja tilannepäivä 31.3.2021 (laskettu ikä 31)',
    source:
      'Omavalmentajan oma sääntö: virkailijan kirjoittamaa ei muuteta, vaan ihminen päättää, kumpi on oikein',
  },
  'text-too-long': {
    why: 'Vahingossa liitetty teksti rikkoo kirjeet ja tarrat, ja siinä voi olla tietoja toisesta asiakkaasta.',
    example: 'nimi, jossa on yli 80 merkkiä',
    source:
      'Sähköposti: RFC 5321, 4.5.3.1.3 (enintään 254 merkkiä). Muut rajat ovat Omavalmentajan omia sääntöjä: ne ylittää tavallisesti vain vahingossa liitetty teksti',
  },
  'totals-row-skipped': {
    why: 'Summarivi asiakkaana vääristäisi kaikki luvut.',
    example: 'Yhteensä 1 750',
    source: 'Omavalmentajan oma sääntö: yhtään riviä ei ohiteta kertomatta siitä',
  },
  'unemployment-after-job-search': {
    why: 'Kestosta lasketaan pitkäaikaistyöttömyys ja järjestys jaossa.',
    example: 'Työnhaku 1.2.2015, työttömyys 1.2.2020',
    source:
      'Omavalmentajan oma sääntö: töitä haetaan usein jo irtisanomisaikana, mutta tuskin kahta vuotta ennen työttömyyttä',
  },
  'value-misspelt': {
    why: 'Sana luettiin lähimpänä tunnettuna; väärä arvaus veisi väärään ryhmään.',
    example: 'Savonlina',
    source:
      'Omavalmentajan oma sääntö: lähimpänä sanana luettu arvo näytetään ihmiselle, koska se voi olla väärä',
  },
  'working-time-above-full': {
    why: 'Omavalmentaja saisi enemmän asiakkaita kuin kokoaikainen.',
    example: '150',
    source:
      'Omavalmentajan oma sääntö: kenenkään työaika ei ole yli sata prosenttia, joten raja on kokoaikaisen',
  },
  'working-time-missing': {
    why: 'Osa-aikainen saa kokoaikaisen asiakasmäärän.',
    example: 'Työaika tyhjä',
    source:
      'Omavalmentajan oma sääntö: tyhjä luetaan kokoaikaiseksi, ja siitä kerrotaan, jotta osa-aikaisen voi korjata',
  },
  'working-time-unreadable': {
    why: 'Omavalmentaja jää ilman asiakkaita, ja muiden määrät kasvavat.',
    example: 'sopimuksen mukaan',
    source:
      'Omavalmentajan oma sääntö: enimmäismäärää ei ylitetä arvaamalla, joten epäselvä työaika on nolla',
  },
  'wrong-area': {
    why: 'Väärällä profiililla lähes kaikki jäisivät asiakkuuden ulkopuolelle.',
    example: 'Mikkelin lista, profiili savonlinna-2021',
    source: 'Profiilin kunnat (`municipalities`)',
  },
  'wrong-type': {
    why: 'Sarakkeet ovat siirtyneet tai leikepöytä on liitetty väärään paikkaan, jolloin tieto kuuluu jollekin muulle kentälle.',
    example: '57130 postitoimipaikkana',
    source:
      'Omavalmentajan oma sääntö: sarakkeessa on yhdenlaista tietoa, joten muunlainen on luultavasti väärästä sarakkeesta',
  },
  'yes-no-unknown': {
    why: 'Merkintä, jota ei ymmärretä, ei lukitse eikä anna oikeutta.',
    example: 'ehkä',
    source: 'Omavalmentajan oma sääntö: epäselvää merkintää ei lueta kyllä- eikä ei-vastaukseksi',
  },
} satisfies Readonly<Record<string, RuleDoc>>;

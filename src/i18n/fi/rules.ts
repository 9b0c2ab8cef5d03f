import type { CoachProblemCode } from '../../core/columns/read-coaches';
import type { RuleText } from '../rule-text';
import { fieldNames } from './field-names';

const names: Readonly<Record<string, string | undefined>> = fieldNames;
const nameOf = (field: string | number | undefined): string | undefined => names[field ?? ''];

/**
 * What people read of each rule. The Finnish texts are the type that the other languages must satisfy.
 * Parameters may be missing (rows under a non-disclosure order have none), so each sentence stands without them.
 */
export const rules = {
  'benefit-unknown': {
    title: 'Etuutta ei tunnisteta',
    message: () => 'Solun etuutta ei tunnisteta.',
    resolve: 'Kirjoita työmarkkinatuki, peruspäiväraha, ansiopäiväraha tai ei etuutta.',
  },
  'cell-error-value': {
    title: 'Solussa on virhearvo',
    message: ({ error }) =>
      error === undefined
        ? 'Solun kaava antaa virheen, joten arvoa ei voi käyttää.'
        : `Solun kaava antaa virheen ${error}, joten arvoa ei voi käyttää.`,
    resolve: 'Korjaa kaava tai kirjoita soluun oikea arvo.',
  },
  'coach-unknown': {
    title: 'Omavalmentajaa ei tunnisteta',
    message: () => 'Solusta ei selviä, kenestä omavalmentajasta on kyse.',
    resolve:
      'Kirjoita nimi niin kuin se on taulukossa Valmentajat. Jos samannimisiä on useita, kirjoita omavalmentajan tunnus.',
  },
  'contact-several': {
    title: 'Useita yhteystietoja samassa solussa',
    message: () => 'Solussa on useita puhelinnumeroita tai osoitteita. Niistä käytetään ensimmäistä.',
    resolve: 'Tarkista, että asiakkaan tavoittaa ensimmäisestä.',
  },
  'date-doubtful': {
    title: 'Päivämäärän voi lukea toisinkin',
    message: () =>
      'Päivämäärä luettiin, mutta sen voi lukea toisinkin: vuosi on kahdella numerolla, päivän ja kuukauden järjestys ei ole varma tai solussa on muutakin kuin päivämäärä.',
    resolve: 'Tarkista päivämäärä ja kirjoita se muodossa 31.3.2021.',
  },
  'date-future': {
    title: 'Päivämäärä on tulevaisuudessa',
    message: () => 'Päivämäärä on tilannepäivän jälkeen, vaikka sen pitäisi olla jo mennyt.',
    resolve: 'Tarkista päivämäärä, etenkin vuosi.',
  },
  'date-impossible': {
    title: 'Päivää ei ole kalenterissa',
    message: () => 'Kalenterissa ei ole tällaista päivää.',
    resolve: 'Korjaa päivämäärä.',
  },
  'date-repaired': {
    title: 'Päivämäärän kirjoitusasu korjattiin',
    message: () =>
      'Päivämäärä oli kirjoitettu tavallisesta poikkeavalla tavalla, mutta se pystyttiin lukemaan.',
    resolve: 'Tarkista, että päivämäärä luettiin oikein.',
  },
  'date-too-early': {
    title: 'Päivämäärä on liian vanha',
    message: () => 'Päivämäärä on niin kaukana menneisyydessä, että se ei voi pitää paikkaansa.',
    resolve: 'Tarkista päivämäärä, etenkin vuosi.',
  },
  'date-unreadable': {
    title: 'Päivämäärää ei voi lukea',
    message: () => 'Solun sisältöä ei voi lukea päivämääräksi.',
    resolve: 'Kirjoita päivämäärä muodossa 31.3.2021.',
  },
  'date-without-day': {
    title: 'Päivämäärästä puuttuu päivä',
    message: () => 'Solussa on kuukausi ja vuosi, mutta ei päivää. Päivää ei arvata.',
    resolve: 'Lisää päivä: kirjoita päivämäärä muodossa 31.3.2021.',
  },
  'duplicate-person': {
    title: 'Sama henkilö on listalla kahdesti',
    message: ({ row }) =>
      row === undefined
        ? 'Sama henkilötunnus on jo aiemmalla rivillä. Tälle riville ei anneta omavalmentajaa.'
        : `Sama henkilötunnus on jo rivillä ${row}. Tälle riville ei anneta omavalmentajaa.`,
    resolve: 'Poista ylimääräinen rivi tai korjaa väärä henkilötunnus.',
  },
  'email-format': {
    title: 'Sähköpostiosoite on virheellinen',
    message: () => 'Solun sisältö ei ole toimiva sähköpostiosoite.',
    resolve: 'Korjaa osoite muotoon nimi@esimerkki.fi.',
  },
  'employment-code-unknown': {
    title: 'Työllisyyskoodia ei tunnisteta',
    message: () => 'Solun sisältö ei ole työllisyyskoodi.',
    resolve: 'Kirjoita kaksinumeroinen työllisyyskoodi, esimerkiksi 02.',
  },
  'language-unknown': {
    title: 'Kieltä ei tunnisteta',
    message: () => 'Solusta ei selviä, mikä kieli on kyseessä.',
    resolve: 'Kirjoita yhden kielen nimi, esimerkiksi venäjä, tai kielikoodi, esimerkiksi ru.',
  },
  'leading-zero-restored': {
    title: 'Alusta puuttui nolla',
    message: () => 'Excel oli pudottanut luvun alusta nollan. Nolla palautettiin.',
    resolve: 'Muuta sarake tekstimuotoiseksi, jotta Excel ei pudota nollaa uudelleen.',
  },
  'municipality-merged': {
    title: 'Kuntaa ei enää ole',
    message: ({ name, into }) =>
      name === undefined || into === undefined
        ? 'Kunta on liitetty toiseen kuntaan, eikä sitä enää ole.'
        : `Kuntaa ${name} ei enää ole: se on liitetty kuntaan ${into}.`,
    resolve: 'Tarkista asiakkaan kotikunta ja vaihda tilalle nykyinen kunta.',
  },
  'municipality-unknown': {
    title: 'Kotikuntaa ei tunnisteta',
    message: () => 'Solusta ei selviä, mikä kunta on kyseessä.',
    resolve: 'Kirjoita kunnan nimi tai kuntanumero.',
  },
  'name-format': {
    title: 'Nimessä ei ole kirjaimia',
    message: () => 'Solun sisältö ei ole nimi.',
    resolve: 'Kirjoita asiakkaan nimi.',
  },
  'nationality-several': {
    title: 'Useita kansalaisuuksia',
    message: () =>
      'Solussa on useita kansalaisuuksia. Jos Suomi on niistä yksi, käytetään sitä, muuten ensimmäistä.',
    resolve: 'Tarkista, että asiakkaan kohderyhmä on oikein.',
  },
  'nationality-unknown': {
    title: 'Kansalaisuutta ei tunnisteta',
    message: () => 'Solusta ei selviä, mikä kansalaisuus on kyseessä.',
    resolve: 'Kirjoita maan nimi, esimerkiksi Viro, tai maakoodi, esimerkiksi EE.',
  },
  'non-disclosure-unclear': {
    title: 'Turvakielto on epäselvä',
    message: () =>
      'Solusta ei selviä, onko asiakkaalla turvakielto. Varmuuden vuoksi rivi käsitellään turvakieltona.',
    resolve: 'Tarkista asia ja kirjoita kyllä tai ei.',
  },
  'person-id-check-character': {
    title: 'Tarkistusmerkki ei täsmää',
    message: () =>
      'Henkilötunnuksen viimeinen merkki ei sovi numeroihin, joten tunnuksessa on kirjoitusvirhe.',
    resolve: 'Tarkista koko henkilötunnus, ei vain viimeistä merkkiä.',
  },
  'person-id-format': {
    title: 'Henkilötunnuksen muoto on väärä',
    message: () => 'Solun sisältö ei ole henkilötunnuksen muotoinen.',
    resolve: 'Kirjoita koko henkilötunnus: syntymäaika, välimerkki, kolme numeroa ja tarkistusmerkki.',
  },
  'person-id-future': {
    title: 'Syntymäaika on tulevaisuudessa',
    message: () => 'Henkilötunnuksen mukaan asiakas ei ole vielä syntynyt.',
    resolve: 'Tarkista henkilötunnuksen vuosi ja välimerkki.',
  },
  'person-id-impossible-date': {
    title: 'Henkilötunnuksen päivää ei ole',
    message: () => 'Henkilötunnuksen alkuosa on päivä, jota ei ole kalenterissa.',
    resolve: 'Tarkista henkilötunnuksen kuusi ensimmäistä numeroa.',
  },
  'person-id-individual-number': {
    title: 'Yksilönumero on mahdoton',
    message: () => 'Henkilötunnuksen yksilönumero on sellainen, jota ei anneta kenellekään.',
    resolve: 'Tarkista henkilötunnuksen kolme numeroa välimerkin jälkeen.',
  },
  'person-id-number': {
    title: 'Henkilötunnus on muuttunut luvuksi',
    message: () => 'Excel on tulkinnut henkilötunnuksen luvuksi, eikä alkuperäisiä merkkejä saa takaisin.',
    resolve: 'Muuta sarake tekstimuotoiseksi ja kirjoita henkilötunnus uudelleen.',
  },
  'person-id-repaired': {
    title: 'Henkilötunnuksen kirjoitusasu korjattiin',
    message: () =>
      'Henkilötunnuksessa oli ylimääräisiä välejä, pieniä kirjaimia tai väärä merkki. Korjattu tunnus on muodoltaan oikea.',
    resolve: 'Mitään ei tarvitse tehdä. Korjauksen voi kirjoittaa listalle.',
  },
  'person-id-temporary': {
    title: 'Tilapäinen henkilötunnus',
    message: () => 'Henkilötunnus on tilapäinen tai testikäyttöön tarkoitettu.',
    resolve: 'Tarkista, onko asiakas jo saanut pysyvän henkilötunnuksen.',
  },
  'phone-format': {
    title: 'Puhelinnumero on virheellinen',
    message: () => 'Solun sisältö ei ole puhelinnumero.',
    resolve:
      'Korjaa numero, esimerkiksi muotoon 040 123 4567. Ulkomaisen numeron alkuun tulee + ja maan numero.',
  },
  'postal-code-format': {
    title: 'Postinumero on virheellinen',
    message: () => 'Solun sisältö ei ole viisinumeroinen postinumero.',
    resolve: 'Korjaa postinumero.',
  },
  'postal-code-leading-zero': {
    title: 'Postinumerosta puuttui nollia',
    message: () => 'Postinumeron alusta oli pudonnut nollia. Nollat palautettiin.',
    resolve:
      'Tarkista postinumero ja muuta sarake tekstimuotoiseksi, jotta Excel ei pudota nollia uudelleen.',
  },
  'postal-code-unknown': {
    title: 'Postinumeroa ei tunneta',
    message: () => 'Postinumeroa ei löydy postinumeroiden luettelosta. Se voi olla postilokeron numero.',
    resolve: 'Tarkista postinumero.',
  },
  'referral-unknown': {
    title: 'Ohjausta ei tunnisteta',
    message: () => 'Solussa on ohjaus, jota ei tunnisteta. Tunnistetut ohjaukset lasketaan mukaan.',
    resolve: 'Kirjoita ohjaus niin kuin se on asetuksissa. Erota useat ohjaukset pilkulla.',
  },
  'required-value-missing': {
    title: 'Tieto puuttuu',
    message: () => 'Solu on tyhjä, vaikka tietoa tarvitaan kohderyhmän päättelyyn.',
    resolve: 'Lisää puuttuva tieto.',
  },
  'service-need-unknown': {
    title: 'Palvelutarvetta ei tunnisteta',
    message: () => 'Solun arviota palvelutarpeesta ei tunnisteta.',
    resolve: 'Kirjoita itsenäinen, tuettu tai paljon tukea.',
  },
  'value-misspelt': {
    title: 'Todennäköinen kirjoitusvirhe',
    message: ({ suggestion }) =>
      suggestion === undefined
        ? 'Solussa on luultavasti kirjoitusvirhe. Se luettiin lähimpänä tunnettuna arvona.'
        : `Solussa on luultavasti kirjoitusvirhe. Se luettiin näin: ${suggestion}.`,
    resolve: 'Tarkista, että arvo luettiin oikein, ja korjaa kirjoitusvirhe.',
  },
  'yes-no-unknown': {
    title: 'Ei selviä, onko kyllä vai ei',
    message: () => 'Solusta ei selviä, onko vastaus kyllä vai ei.',
    resolve: 'Kirjoita kyllä tai ei.',
  },

  // Found while sheets are read and coaches are assigned: not rules of the catalogue.

  'absence-ends-before-it-begins': {
    title: 'Poissaolo päättyy ennen alkuaan',
    message: () =>
      'Omavalmentajan poissaolo päättyy aiemmin kuin se alkaa. Poissaolo tulkitaan jatkuvaksi toistaiseksi.',
    resolve: 'Tarkista sarakkeet Poissa alkaen ja Poissa asti.',
  },
  'absence-unreadable': {
    title: 'Poissaolon päivämäärää ei voi lukea',
    message: () => 'Omavalmentajan poissaolon päivämäärää ei voi lukea. Sitä ei oteta huomioon.',
    resolve: 'Kirjoita päivämäärä muodossa 31.3.2021.',
  },
  'blank-rows-skipped': {
    title: 'Tyhjiä rivejä ohitettiin',
    message: ({ count }) => `Listan keskellä on tyhjiä rivejä${inBrackets(count)}. Ne ohitettiin.`,
    resolve: 'Mitään ei tarvitse tehdä.',
  },
  'coach-id-taken': {
    title: 'Sama tunnus kahdella omavalmentajalla',
    message: () => 'Tunnus on jo toisella omavalmentajalla. Tälle omavalmentajalle tehdään tunnus nimestä.',
    resolve: 'Anna jokaiselle omavalmentajalle oma tunnus.',
  },
  'coach-language-unknown': {
    title: 'Omavalmentajan kieltä ei tunnisteta',
    message: () => 'Omavalmentajan kielissä on kieli, jota ei tunnisteta. Sitä ei oteta huomioon.',
    resolve: 'Kirjoita kielten nimet pilkulla erotettuina, esimerkiksi suomi, venäjä.',
  },
  'coach-municipality-unknown': {
    title: 'Omavalmentajan kuntaa ei tunnisteta',
    message: () => 'Omavalmentajan kunnissa on kunta, jota ei tunnisteta. Sitä ei oteta huomioon.',
    resolve: 'Kirjoita kuntien nimet pilkulla erotettuina tai jätä solu tyhjäksi, jos kaikki kunnat käyvät.',
  },
  'coach-row-unclear': {
    title: 'Rivi ei ole omavalmentaja',
    message: () =>
      'Taulukossa Valmentajat on rivi, jolla on vain tekstiä, joka ei ole nimi. Riviä ei luettu.',
    resolve: 'Jos rivillä on omavalmentaja, kirjoita hänen nimensä ja työaikansa.',
  },
  'coach-speciality-unknown': {
    title: 'Omavalmentajan kohderyhmää ei tunnisteta',
    message: () => 'Omavalmentajan kohderyhmissä on ryhmä, jota ei tunnisteta. Sitä ei oteta huomioon.',
    resolve: 'Kirjoita nuoret, maahanmuuttajat tai molemmat, tai jätä solu tyhjäksi.',
  },
  'coach-twice': {
    title: 'Omavalmentaja on luettelossa kahdesti',
    message: () => 'Sama omavalmentaja on jo aiemmalla rivillä. Tätä riviä ei luettu.',
    resolve: 'Poista ylimääräinen rivi. Jos kyse on eri henkilöistä, anna kummallekin oma tunnus.',
  },
  'coach-without-name': {
    title: 'Omavalmentajan nimi puuttuu',
    message: () => 'Taulukossa Valmentajat on rivi, jolla ei ole nimeä eikä tunnusta. Riviä ei luettu.',
    resolve: 'Lisää nimi tai poista rivi.',
  },
  'formula-without-value': {
    title: 'Kaavan tulos puuttuu',
    message: ({ count }) => `Tiedostossa on kaavoja, joiden tulosta ei ole tallennettu${inBrackets(count)}.`,
    resolve: 'Avaa tiedosto Excelissä, tallenna se ja yritä uudelleen.',
  },
  'heading-used-twice': {
    title: 'Samalle tiedolle on kaksi saraketta',
    message: ({ field, column }) => {
      const name = nameOf(field);
      const used = column === undefined ? 'Niistä käytetään yhtä.' : `Saraketta ${column} ei käytetä.`;
      return name === undefined
        ? `Samalle tiedolle on useampi kuin yksi sarake. ${used}`
        : `Samalle tiedolle on useampi kuin yksi sarake: ${name}. ${used}`;
    },
    resolve: 'Tarkista, että oikeaa saraketta käytetään, ja nimeä muut sarakkeet toisin.',
  },
  'hidden-columns': {
    title: 'Listassa on piilotettuja sarakkeita',
    message: ({ count }) => `Listassa on piilotettuja sarakkeita${inBrackets(count)}. Nekin luettiin.`,
    resolve: 'Tarkista, että piilotetut sarakkeet kuuluvat listaan.',
  },
  'hidden-rows': {
    title: 'Listassa on piilotettuja rivejä',
    message: ({ count }) => `Listassa on piilotettuja rivejä${inBrackets(count)}. Nekin luettiin.`,
    resolve: 'Tarkista, että piilotetut rivit kuuluvat listaan.',
  },
  'lock-over-limit': {
    title: 'Lukittu täydelle omavalmentajalle',
    message: () => 'Asiakas on lukittu omavalmentajalle, jonka enimmäismäärä on jo täynnä.',
    resolve: 'Poista lukitus tältä tai toiselta saman omavalmentajan asiakkaalta.',
  },
  'lock-without-coach': {
    title: 'Lukitukselta puuttuu omavalmentaja',
    message: () => 'Rivi on merkitty lukituksi, mutta sillä ei ole tunnistettua omavalmentajaa.',
    resolve: 'Lisää omavalmentaja tai poista lukitus.',
  },
  'missing-column': {
    title: 'Sarake puuttuu',
    message: ({ field }) => {
      const name = nameOf(field);
      return name === undefined
        ? 'Asiakaslistasta puuttuu sarake, jota tarvitaan.'
        : `Asiakaslistasta puuttuu sarake: ${name}.`;
    },
    resolve: 'Lisää sarake tai korjaa sarakkeen otsikko niin, että sen tunnistaa.',
  },
  'no-coaches': {
    title: 'Omavalmentajia ei ole annettu',
    message: () => 'Omavalmentajien luetteloa ei löytynyt, joten asiakkaita ei jaettu omavalmentajille.',
    resolve: 'Lisää työkirjaan taulukko Valmentajat ja siihen omavalmentajien nimet ja työajat.',
  },
  'no-employment-code-column': {
    title: 'Työllisyyskoodi puuttuu listasta',
    message: () =>
      'Asiakaslistassa ei ole saraketta työllisyyskoodille, joten kaikki listan asiakkaat tulkittiin työnhakijoiksi.',
    resolve: 'Tarkista, että listalla on vain työnhakijoita, tai lisää sarake Työllisyyskoodi.',
  },
  'note-row-skipped': {
    title: 'Muu rivi ohitettiin',
    message: ({ row }) =>
      row === undefined
        ? 'Listassa on rivi, joka ei ole asiakas vaan huomautus tai väliotsikko. Sitä ei luettu.'
        : `Rivi ${row} ei ole asiakas vaan huomautus tai väliotsikko. Sitä ei luettu.`,
    resolve: 'Tarkista, ettei rivi ole asiakas.',
  },
  'own-limit-above-profile': {
    title: 'Enimmäismäärä on liian suuri',
    message: () =>
      'Omavalmentajan oma enimmäismäärä on suurempi kuin työajan mukainen enimmäismäärä. Se ei vaikuta.',
    resolve: 'Pienennä enimmäismäärää tai jätä solu tyhjäksi.',
  },
  'own-heading-taken': {
    title: 'Oma otsikko on toisen sarakkeen',
    message: ({ field }) =>
      `Taulukossa Asetukset annettu oma otsikko kuuluu jo toiselle sarakkeelle${inBrackets(nameOf(field))}. Sitä ei käytetä.`,
    resolve: 'Poista otsikko tai siirrä se oikean sarakkeen riville.',
  },
  'own-limit-unreadable': {
    title: 'Enimmäismäärää ei voi lukea',
    message: () =>
      'Omavalmentajan enimmäismäärä ei ole luku. Tilalla käytetään työajan mukaista enimmäismäärää.',
    resolve: 'Kirjoita asiakkaiden enimmäismäärä numeroina tai jätä solu tyhjäksi.',
  },
  'own-word-twice': {
    title: 'Omalla sanalla on kaksi merkitystä',
    message: ({ field }) =>
      `Taulukossa Asetukset samalle sanalle on annettu kaksi merkitystä${inBrackets(nameOf(field))}. Ensimmäinen on voimassa.`,
    resolve: 'Jätä sanalle yksi rivi.',
  },
  'own-word-unclear': {
    title: 'Oman sanan merkitystä ei tunneta',
    message: ({ field, suggestion }) =>
      `Taulukossa Asetukset omalle sanalle annettua merkitystä ei tunneta${inBrackets(nameOf(field))}. Sanaa ei käytetä.${suggestion === undefined ? '' : ` Oikea merkitys voi olla ${suggestion}.`}`,
    resolve: 'Kirjoita merkitykseksi sana, jonka ohjelma tuntee, esimerkiksi työmarkkinatuki.',
  },
  'profile-dates': {
    title: 'Säännöt eivät ole voimassa',
    message: () => 'Valitun alueen säännöt eivät ole voimassa tilannepäivänä.',
    resolve: 'Vaihda tilannepäivä tai valitse säännöt, jotka ovat silloin voimassa.',
  },
  'profile-unknown-rule': {
    title: 'Profiilin sääntöä ei tunneta',
    message: ({ name }) =>
      `Profiilissa on asetus säännölle, jota ei tunneta${inBrackets(name)}. Sitä ei käytetä.`,
    resolve: 'Korjaa säännön tunnus profiilin tiedostoon.',
  },
  'repeated-header-skipped': {
    title: 'Toistuva otsikkorivi ohitettiin',
    message: ({ row }) =>
      row === undefined
        ? 'Otsikkorivi toistuu listan keskellä. Sitä ei luettu asiakkaaksi.'
        : `Rivillä ${row} toistuu otsikkorivi. Sitä ei luettu asiakkaaksi.`,
    resolve: 'Mitään ei tarvitse tehdä.',
  },
  'settings-bad-value': {
    title: 'Asetuksen arvo ei kelpaa',
    message: ({ key }) =>
      `Asetukselle annettu arvo ei kelpaa${inBrackets(key)}. Sen tilalla käytetään alueen tavallista arvoa.`,
    resolve: 'Korjaa arvo taulukkoon Asetukset.',
  },
  'settings-unknown-key': {
    title: 'Asetusta ei tunneta',
    message: ({ key }) =>
      `Taulukossa Asetukset on asetus, jota ei tunneta${inBrackets(key)}. Sitä ei käytetä.`,
    resolve: 'Tarkista asetuksen nimi tai poista rivi.',
  },
  'totals-row-skipped': {
    title: 'Summarivi ohitettiin',
    message: ({ row }) =>
      row === undefined
        ? 'Listassa on summarivi. Sitä ei luettu asiakkaaksi.'
        : `Rivi ${row} on summarivi. Sitä ei luettu asiakkaaksi.`,
    resolve: 'Tarkista, ettei rivi ole asiakas.',
  },
  'working-time-above-full': {
    title: 'Työaika on yli sata prosenttia',
    message: () => 'Omavalmentajan työaika on yli sata prosenttia. Se tulkitaan kokoaikaiseksi.',
    resolve: 'Kirjoita työaika prosentteina, esimerkiksi 100 tai 50.',
  },
  'working-time-missing': {
    title: 'Työaika puuttuu',
    message: () => 'Omavalmentajan työaika puuttuu. Se tulkitaan kokoaikaiseksi.',
    resolve: 'Kirjoita työaika prosentteina, esimerkiksi 100 tai 50.',
  },
  'working-time-unreadable': {
    title: 'Työaikaa ei voi lukea',
    message: () => 'Omavalmentajan työaikaa ei voi lukea. Omavalmentajalle ei anneta asiakkaita.',
    resolve: 'Kirjoita työaika prosentteina, esimerkiksi 100 tai 50.',
  },
} satisfies Record<string, RuleText> & Record<CoachProblemCode, RuleText>;

function inBrackets(value: string | number | undefined): string {
  return value === undefined ? '' : ` (${value})`;
}

import type { CoachProblemCode } from '../../core/columns/read-coaches';
import type { StaffKind } from '../../core/model/staff-column';
import type { RuleText } from '../rule-text';
import { fieldNames } from './field-names';

const names: Readonly<Record<string, string | undefined>> = fieldNames;
const derivedNames: Readonly<Record<string, string | undefined>> = {
  age: 'ikä',
  membership: 'kuuluminen kohderyhmään',
  young: 'nuori',
  noEarningsRelated: 'ei ansiopäivärahaa',
  unemploymentWeeks: 'työttömyyden kesto viikkoina',
  longTermUnemployed: 'pitkäaikaistyötön',
  servicePoint: 'palvelupiste',
} satisfies Readonly<Record<StaffKind, string>>;
const nameOf = (field: string | number | undefined): string | undefined => names[field ?? ''];

/**
 * What people read of each rule. The Finnish texts are the type that the other languages must satisfy.
 * Parameters may be missing (rows under a non-disclosure order have none), so each sentence stands without them.
 */
export const rules = {
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
  'age-implausible': {
    title: 'Ikä ei sovi työnhakijalle',
    message: () => 'Asiakas on alle 15-vuotias tai yli 68-vuotias.',
    resolve: 'Tarkista henkilötunnus tai syntymäaika.',
  },
  'another-list': {
    title: 'Työkirjassa on toinenkin lista',
    message: ({ count }) =>
      count === undefined
        ? 'Työkirjassa on muitakin asiakaslistan näköisiä listoja. Niitä ei luettu.'
        : `Työkirjassa on muitakin asiakaslistan näköisiä listoja (${count}). Niitä ei luettu.`,
    resolve: 'Tarkista, että luettu lista on se, jota tarkoitit.',
  },
  'benefit-against-employment-code': {
    title: 'Etuus ei sovi työllisyyskoodiin',
    message: ({ code }) =>
      code === undefined
        ? 'Rivillä on etuus, vaikka työllisyyskoodilla ei yleensä makseta työttömyysetuutta.'
        : `Työllisyyskoodilla ${code} ei yleensä makseta työttömyysetuutta, mutta rivillä on etuus.`,
    resolve: 'Tarkista työllisyyskoodi ja etuus.',
  },
  'benefit-unknown': {
    title: 'Etuutta ei tunnisteta',
    message: () => 'Solun etuutta ei tunnisteta.',
    resolve: 'Kirjoita työmarkkinatuki, peruspäiväraha, ansiopäiväraha tai ei etuutta.',
  },
  'birth-date-mismatch': {
    title: 'Syntymäaika ei vastaa henkilötunnusta',
    message: () => 'Syntymäaika on eri kuin henkilötunnuksessa. Ikä laskettiin henkilötunnuksesta.',
    resolve: 'Tarkista, kumpi on oikein. Rivillä voi olla kahden ihmisen tietoja.',
  },
  'blank-rows-skipped': {
    title: 'Tyhjiä rivejä ohitettiin',
    message: ({ count }) => `Listan keskellä on tyhjiä rivejä${inBrackets(count)}. Ne ohitettiin.`,
    resolve: 'Mitään ei tarvitse tehdä.',
  },
  'cell-error-value': {
    title: 'Solussa on virhearvo',
    message: ({ error }) =>
      error === undefined
        ? 'Solun kaava antaa virheen, joten arvoa ei voi käyttää.'
        : `Solun kaava antaa virheen ${error}, joten arvoa ei voi käyttää.`,
    resolve: 'Korjaa kaava tai kirjoita soluun oikea arvo.',
  },
  'coach-absent': {
    title: 'Omavalmentaja on poissa',
    message: () => 'Asiakkaan omavalmentaja on poissa tilannepäivänä.',
    resolve: 'Jaa asiakkaat poissaolon ajaksi muille, jos poissaolo on pitkä.',
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
  'coach-misspelt': {
    title: 'Omavalmentajan nimessä kirjoitusvirhe',
    message: ({ suggestion }) =>
      suggestion === undefined
        ? 'Omavalmentajan nimessä on luultavasti kirjoitusvirhe. Se luettiin lähimpänä nimenä.'
        : `Omavalmentajan nimessä on luultavasti kirjoitusvirhe. Se luettiin näin: ${suggestion}.`,
    resolve: 'Tarkista, että omavalmentaja on oikea, ja korjaa nimi.',
  },
  'coach-municipality-unknown': {
    title: 'Omavalmentajan kuntaa ei tunnisteta',
    message: () => 'Omavalmentajan kunnissa on kunta, jota ei tunnisteta. Sitä ei oteta huomioon.',
    resolve: 'Kirjoita kuntien nimet pilkulla erotettuina tai jätä solu tyhjäksi, jos kaikki kunnat käyvät.',
  },
  'coach-over-limit': {
    title: 'Omavalmentajalla on liikaa asiakkaita',
    message: () =>
      'Omavalmentajalla on listalla enemmän asiakkaita kuin enimmäismäärä sallii. Tämä asiakas on heistä viimeisten joukossa.',
    resolve: 'Jaa asiakkaat uudelleen (vaihe Jaa) tai anna asiakkaalle toinen omavalmentaja.',
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
  'coach-unknown': {
    title: 'Omavalmentajaa ei tunnisteta',
    message: () => 'Solusta ei selviä, kenestä omavalmentajasta on kyse.',
    resolve:
      'Kirjoita nimi niin kuin se on taulukossa Valmentajat. Jos samannimisiä on useita, kirjoita omavalmentajan tunnus.',
  },
  'coach-without-name': {
    title: 'Omavalmentajan nimi puuttuu',
    message: () => 'Taulukossa Valmentajat on rivi, jolla ei ole nimeä eikä tunnusta. Riviä ei luettu.',
    resolve: 'Lisää nimi tai poista rivi.',
  },
  'column-constant': {
    title: 'Sarakkeessa on kaikilla sama arvo',
    message: ({ column }) =>
      column === undefined
        ? 'Sarakkeessa on jokaisella rivillä sama arvo, vaikka asiakkaat yleensä eroavat siinä.'
        : `Sarakkeessa ${column} on jokaisella rivillä sama arvo, vaikka asiakkaat yleensä eroavat siinä.`,
    resolve: 'Tarkista, ettei saraketta ole vahingossa täytetty alas asti samalla arvolla.',
  },
  'column-unsure': {
    title: 'Sarake jäi tunnistamatta varmasti',
    message: ({ column, field }) => {
      const name = nameOf(field);
      return column === undefined || name === undefined
        ? 'Sarake näyttää tutulta, mutta sitä ei luettu, koska asia ei ole varma.'
        : `Sarake ${column} näyttää olevan ${name}, mutta sitä ei luettu, koska asia ei ole varma.`;
    },
    resolve: 'Korjaa otsikko tai kerro, mikä sarake on.',
  },
  'contact-several': {
    title: 'Useita yhteystietoja samassa solussa',
    message: () => 'Solussa on useita puhelinnumeroita tai osoitteita. Niistä käytetään ensimmäistä.',
    resolve: 'Tarkista, että asiakkaan tavoittaa ensimmäisestä.',
  },
  'date-before-1990': {
    title: 'Päivämäärä on ennen vuotta 1990',
    message: () =>
      'Päivämäärä on ennen vuotta 1990, mikä on tässä sarakkeessa epätavallista. Sitä käytetään sellaisenaan.',
    resolve: 'Tarkista päivämäärä, etenkin vuosi.',
  },
  'date-before-birth': {
    title: 'Päivämäärä on ennen syntymää',
    message: ({ field }) => {
      const name = nameOf(field);
      return name === undefined
        ? 'Rivillä on päivä, joka on ennen asiakkaan syntymää.'
        : `Rivillä on päivä, joka on ennen asiakkaan syntymää: ${name}.`;
    },
    resolve: 'Tarkista päivämäärä ja henkilötunnus.',
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
  'edge-spaces': {
    title: 'Ylimääräisiä välilyöntejä',
    message: () =>
      'Tekstin alussa, lopussa tai sanojen välissä on ylimääräisiä välilyöntejä. Suodatus ja pivot-taulukko pitävät sellaista eri arvona.',
    resolve: 'Mitään ei tarvitse tehdä. Siistityn tekstin voi kirjoittaa listalle.',
  },
  'email-format': {
    title: 'Sähköpostiosoite on virheellinen',
    message: () => 'Solun sisältö ei ole toimiva sähköpostiosoite.',
    resolve: 'Korjaa osoite muotoon nimi@esimerkki.fi.',
  },
  'email-shared': {
    title: 'Sama sähköposti monella',
    message: () => 'Sama sähköpostiosoite on yli kolmella asiakkaalla.',
    resolve: 'Tarkista, että osoite on asiakkaan oma.',
  },
  'employment-code-unknown': {
    title: 'Työllisyyskoodia ei tunnisteta',
    message: () => 'Solun sisältö ei ole työllisyyskoodi.',
    resolve: 'Kirjoita kaksinumeroinen työllisyyskoodi, esimerkiksi 02.',
  },
  'empty-column': {
    title: 'Sarakkeita on tyhjänä',
    message: ({ columns }) =>
      columns === undefined
        ? 'Listalla on sarakkeita, joissa ei ole mitään yhdelläkään rivillä.'
        : `Näissä sarakkeissa ei ole mitään yhdelläkään rivillä: ${columns}.`,
    resolve: 'Täytä sarakkeet tai poista ne, jos niitä ei tarvita.',
  },
  'formula-like-text': {
    title: 'Teksti näyttää kaavalta',
    message: () =>
      'Teksti alkaa merkillä =, +, - tai @ kuten kaava. Se pysyy tekstinä, eikä sitä koskaan lasketa kaavana.',
    resolve: 'Poista merkki tekstin alusta, jos se ei kuulu siihen.',
  },
  'formula-without-value': {
    title: 'Kaavan tulos puuttuu',
    message: ({ count }) => `Tiedostossa on kaavoja, joiden tulosta ei ole tallennettu${inBrackets(count)}.`,
    resolve: 'Avaa tiedosto Excelissä, tallenna se ja yritä uudelleen.',
  },
  'formulas-among-data': {
    title: 'Listalla on kaavoja',
    message: ({ count }) =>
      count === undefined
        ? 'Listan soluissa on kaavoja. Niistä luettiin viimeksi laskettu arvo.'
        : `Listan soluissa on kaavoja (${count}). Niistä luettiin viimeksi laskettu arvo.`,
    resolve: 'Jos kaavat viittaavat toiseen tiedostoon, muuta ne arvoiksi ennen kuin jaat listan.',
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
  'invisible-characters': {
    title: 'Näkymättömiä merkkejä',
    message: () =>
      'Solussa on merkkejä, jotka eivät näy, esimerkiksi tavutusvihje. Haku ja suodatus eivät löydä sellaista arvoa.',
    resolve: 'Mitään ei tarvitse tehdä. Siistityn arvon voi kirjoittaa listalle.',
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
  'minor-with-earnings-related': {
    title: 'Alaikäisellä on ansiopäiväraha',
    message: () => 'Asiakas on alle 18-vuotias, mutta etuutena on ansiopäiväraha.',
    resolve: 'Tarkista etuus ja henkilötunnus.',
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
  mojibake: {
    title: 'Kirjaimet ovat muuttuneet merkeiksi',
    message: () =>
      'Tiedosto on joskus avattu väärällä merkistöllä, joten kirjaimet å, ä ja ö ovat muuttuneet muiksi merkeiksi. Teksti luettiin niin kuin se oli alun perin.',
    resolve: 'Tarkista teksti ja hyväksy korjaus.',
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
  'non-disclosure-shows-address': {
    title: 'Turvakieltorivillä on yhteystietoja',
    message: () =>
      'Asiakkaalla on turvakielto, mutta listalla on osoite, kotikunta tai puhelinnumero. Ohjelman tekemissä taulukoissa niitä ei näytetä.',
    resolve: 'Poista tiedot listalta, jollei niitä tarvita, ja varo jakamasta listaa.',
  },
  'non-disclosure-unclear': {
    title: 'Turvakielto on epäselvä',
    message: () =>
      'Solusta ei selviä, onko asiakkaalla turvakielto. Varmuuden vuoksi rivi käsitellään turvakieltona.',
    resolve: 'Tarkista asia ja kirjoita kyllä tai ei.',
  },
  'note-row-skipped': {
    title: 'Muu rivi ohitettiin',
    message: ({ row }) =>
      row === undefined
        ? 'Listassa on rivi, joka ei ole asiakas vaan huomautus tai väliotsikko. Sitä ei luettu.'
        : `Rivi ${row} ei ole asiakas vaan huomautus tai väliotsikko. Sitä ei luettu.`,
    resolve: 'Tarkista, ettei rivi ole asiakas.',
  },
  'number-precision-lost': {
    title: 'Luvun viimeiset numerot ovat kadonneet',
    message: () =>
      'Excel säilyttää luvusta vain osan numeroista (enintään 15), joten viimeiset numerot ovat kadonneet.',
    resolve: 'Muuta sarake tekstimuotoiseksi, etsi oikea arvo ja kirjoita se uudelleen.',
  },
  'own-heading-taken': {
    title: 'Oma otsikko on toisen sarakkeen',
    message: ({ field }) =>
      `Taulukossa Asetukset annettu oma otsikko kuuluu jo toiselle sarakkeelle${inBrackets(nameOf(field))}. Sitä ei käytetä.`,
    resolve: 'Poista otsikko tai siirrä se oikean sarakkeen riville.',
  },
  'own-limit-above-profile': {
    title: 'Enimmäismäärä on liian suuri',
    message: () =>
      'Omavalmentajan oma enimmäismäärä on suurempi kuin työajan mukainen enimmäismäärä. Se ei vaikuta.',
    resolve: 'Pienennä enimmäismäärää tai jätä solu tyhjäksi.',
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
  'person-id-scientific': {
    title: 'Henkilötunnus palautettiin luvusta',
    message: () =>
      'Excel on tulkinnut E-kirjaimen sisältävän henkilötunnuksen luvuksi. Luvusta pääteltiin ainoa tunnus, joka siihen sopii.',
    resolve: 'Tarkista henkilötunnus, hyväksy korjaus ja muuta sarake tekstimuotoiseksi.',
  },
  'person-id-temporary': {
    title: 'Tilapäinen henkilötunnus',
    message: () => 'Henkilötunnus on tilapäinen tai testikäyttöön tarkoitettu.',
    resolve: 'Tarkista, onko asiakas jo saanut pysyvän henkilötunnuksen.',
  },
  'person-under-two-codes': {
    title: 'Sama henkilö kahdella tunnuksella',
    message: ({ row }) =>
      row === undefined
        ? 'Toisella rivillä on sama nimi ja syntymäaika, mutta toinen henkilötunnus.'
        : `Rivillä ${row} on sama nimi ja syntymäaika, mutta toinen henkilötunnus.`,
    resolve: 'Tarkista, onko kyse samasta ihmisestä, ja jätä listalle oikea tunnus.',
  },
  'phone-format': {
    title: 'Puhelinnumero on virheellinen',
    message: () => 'Solun sisältö ei ole puhelinnumero.',
    resolve:
      'Korjaa numero, esimerkiksi muotoon 040 123 4567. Ulkomaisen numeron alkuun tulee + ja maan numero.',
  },
  'phone-shared': {
    title: 'Sama puhelinnumero monella',
    message: () => 'Sama puhelinnumero on yli kolmella asiakkaalla.',
    resolve: 'Tarkista, että numero on asiakkaan oma.',
  },
  placeholder: {
    title: 'Tiedon tilalla on täyte',
    message: () =>
      'Solussa on tiedon tilalla merkki tai sana, joka kertoo vain, että tieto puuttuu. Solu luetaan tyhjäksi.',
    resolve: 'Selvitä tieto ja kirjoita se soluun.',
  },
  'postal-code-against-municipality': {
    title: 'Postinumero on toisesta kunnasta',
    message: () =>
      'Postinumero kuuluu toiseen kuntaan kuin kotikunta. Kuntarajoilla ja osoitteen ollessa muualla näin voi olla.',
    resolve: 'Tarkista kotikunta väestötiedoista, jos asiakkuus riippuu siitä.',
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
    message: () =>
      'Postinumeroa ei löydy postinumeroiden luettelosta. Se voi olla postilokeron tai yrityksen numero.',
    resolve: 'Tarkista postinumero.',
  },
  'previous-client-missing': {
    title: 'Edellisen kuukauden asiakkaita puuttuu',
    message: ({ count, rows }) =>
      count === undefined || rows === undefined
        ? 'Edellisen kuukauden asiakkaita ei ole tällä listalla.'
        : `Edellisen kuukauden asiakkaita ei ole tällä listalla (${count}). Heidän rivinsä edellisellä listalla: ${rows}.`,
    resolve: 'Tarkista, että heidän asiakkuutensa on päättynyt. Jos ei ole, lisää heidät listalle.',
  },
  'profile-dates': {
    title: 'Säännöt eivät ole voimassa',
    message: () => 'Valitun alueen säännöt eivät ole voimassa tilannepäivänä.',
    resolve: 'Vaihda tilannepäivä tai valitse säännöt, jotka ovat silloin voimassa.',
  },
  'profile-unknown-rule': {
    title: 'Profiilin sääntöä ei tunneta',
    message: ({ name }) =>
      `Profiilissa on asetus säännölle, jota ei tunneta tai jota ei voi muuttaa${inBrackets(name)}. Sitä ei käytetä.`,
    resolve: 'Korjaa säännön tunnus profiilin tiedostoon tai poista asetus.',
  },
  'referral-unknown': {
    title: 'Ohjausta ei tunnisteta',
    message: () => 'Solussa on ohjaus, jota ei tunnisteta. Tunnistetut ohjaukset lasketaan mukaan.',
    resolve: 'Kirjoita ohjaus niin kuin se on asetuksissa. Erota useat ohjaukset pilkulla.',
  },
  'repeated-header-skipped': {
    title: 'Toistuva otsikkorivi ohitettiin',
    message: ({ row }) =>
      row === undefined
        ? 'Otsikkorivi toistuu listan keskellä. Sitä ei luettu asiakkaaksi.'
        : `Rivillä ${row} toistuu otsikkorivi. Sitä ei luettu asiakkaaksi.`,
    resolve: 'Mitään ei tarvitse tehdä.',
  },
  'required-column-nearly-empty': {
    title: 'Tarvittava sarake on lähes tyhjä',
    message: ({ column, field }) => {
      const name = nameOf(field);
      return column === undefined || name === undefined
        ? 'Sarake on täytetty vain muutamalla rivillä, vaikka asiakkuus ratkaistaan sen avulla.'
        : `Sarake ${column} (${name}) on täytetty vain muutamalla rivillä, vaikka asiakkuus ratkaistaan sen avulla.`;
    },
    resolve: 'Täytä sarake, tai muiden asiakkuus jää tarkistettavaksi.',
  },
  'required-value-missing': {
    title: 'Tieto puuttuu',
    message: () => 'Solu on tyhjä, vaikka tietoa tarvitaan kohderyhmän päättelyyn.',
    resolve: 'Lisää puuttuva tieto.',
  },
  'service-language-no-coach': {
    title: 'Kukaan omavalmentaja ei puhu palvelukieltä',
    message: () => 'Kukaan taulukon Valmentajat omavalmentajista ei puhu asiakkaan palvelukieltä.',
    resolve: 'Varaa tulkki tai lisää kieli sille omavalmentajalle, joka puhuu sitä.',
  },
  'service-language-not-known': {
    title: 'Palvelukieli ei ole asiakkaan äidinkieli',
    message: () => 'Palvelukieli on vieras kieli, joka ei ole asiakkaan äidinkieli.',
    resolve: 'Tarkista, että asiakas osaa palvelukieltä.',
  },
  'service-need-unknown': {
    title: 'Palvelutarvetta ei tunnisteta',
    message: () => 'Solun arviota palvelutarpeesta ei tunnisteta.',
    resolve: 'Kirjoita itsenäinen, tuettu tai paljon tukea.',
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
  'staff-value-differs': {
    title: 'Käsin täytetty tieto on toinen kuin laskettu',
    message: ({ derived }) => {
      const name = derivedNames[derived ?? ''];
      return name === undefined
        ? 'Solun tieto on toinen kuin se, jonka ohjelma laski muista sarakkeista. Solua ei muuteta.'
        : `Solun tieto on toinen kuin se, jonka ohjelma laski muista sarakkeista (${name}). Solua ei muuteta.`;
    },
    resolve: 'Vertaa ohjelman täydentämään sarakkeeseen ja korjaa se, kumpi on väärin.',
  },
  'text-too-long': {
    title: 'Teksti on liian pitkä',
    message: ({ length, limit }) =>
      length === undefined || limit === undefined
        ? 'Solussa on enemmän tekstiä kuin tähän kuuluu.'
        : `Solussa on ${length} merkkiä. Tähän sopii enintään ${limit}.`,
    resolve: 'Tarkista, onko soluun liitetty vahingossa liikaa tekstiä, ja lyhennä se.',
  },
  'totals-row-skipped': {
    title: 'Summarivi ohitettiin',
    message: ({ row }) =>
      row === undefined
        ? 'Listassa on summarivi. Sitä ei luettu asiakkaaksi.'
        : `Rivi ${row} on summarivi. Sitä ei luettu asiakkaaksi.`,
    resolve: 'Tarkista, ettei rivi ole asiakas.',
  },
  'unemployment-after-job-search': {
    title: 'Työttömyys alkoi kauan työnhaun jälkeen',
    message: () => 'Työttömyys on alkanut yli kaksi vuotta työnhaun alkamisen jälkeen.',
    resolve: 'Tarkista päivät: työnhaku on voinut katketa ja alkaa uudelleen.',
  },
  'value-misspelt': {
    title: 'Todennäköinen kirjoitusvirhe',
    message: ({ suggestion }) =>
      suggestion === undefined
        ? 'Solussa on luultavasti kirjoitusvirhe. Se luettiin lähimpänä tunnettuna arvona.'
        : `Solussa on luultavasti kirjoitusvirhe. Se luettiin näin: ${suggestion}.`,
    resolve: 'Tarkista, että arvo luettiin oikein, ja korjaa kirjoitusvirhe.',
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
  'wrong-area': {
    title: 'Useimmat asuvat muualla',
    message: ({ count, total }) =>
      count === undefined || total === undefined
        ? 'Useimpien asiakkaiden kotikunta on profiilin alueen ulkopuolella.'
        : `Useimpien asiakkaiden kotikunta on profiilin alueen ulkopuolella (${count}/${total}).`,
    resolve: 'Tarkista, että valitsit oikean listan ja oikean profiilin.',
  },
  'wrong-type': {
    title: 'Solussa on vääränlainen arvo',
    message: () => 'Solussa on luku, päivämäärä tai TOSI/EPÄTOSI, joka ei sovi tähän sarakkeeseen.',
    resolve: 'Tarkista, onko arvo väärässä sarakkeessa, ja kirjoita oikea arvo.',
  },
  'yes-no-unknown': {
    title: 'Ei selviä, onko kyllä vai ei',
    message: () => 'Solusta ei selviä, onko vastaus kyllä vai ei.',
    resolve: 'Kirjoita kyllä tai ei.',
  },

  // Found while sheets are read and coaches are assigned: not rules of the catalogue.
} satisfies Record<string, RuleText> & Record<CoachProblemCode, RuleText>;

function inBrackets(value: string | number | undefined): string {
  return value === undefined ? '' : ` (${value})`;
}

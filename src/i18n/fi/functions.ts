import { recognised } from './recognised';

/** Texts of the functions that staff write in cells. The names of functions are the same in every language. */
export const functions = {
  /** What each function is for: `title` in a few words, `description` in Excel's list of functions. */
  catalogue: {
    'HETU.TARKISTA': {
      title: 'Tarkista henkilötunnus',
      description: 'Kertoo, onko henkilötunnus oikein: OK tai mikä siinä on vikana.',
    },
    'HETU.SYNTYMAAIKA': {
      title: 'Syntymäaika henkilötunnuksesta',
      description: 'Antaa henkilötunnuksen syntymäajan päivämääränä. Muotoile solu päivämääräksi.',
    },
    IKA: {
      title: 'Ikä',
      description: 'Laskee iän täysinä vuosina henkilötunnuksesta tai syntymäajasta.',
    },
    KOHDERYHMA: {
      title: 'Kuuluuko kohderyhmään',
      description: 'Kertoo, kuuluuko henkilö kohderyhmään: kyllä, ei tai tarkista. Viereen tulee perustelu.',
    },
    KUNTA: {
      title: 'Kunta',
      description:
        'Tunnistaa kunnan nimestä tai kuntanumerosta ja antaa kuntanumeron tai nimen. Päivänä lakannut kunta vaihtuu siihen, johon se liitettiin.',
    },
    KIELI: {
      title: 'Kieli',
      description: 'Tunnistaa kielen nimestä tai kielikoodista ja antaa koodin tai nimen.',
    },
    KANSALAISUUS: {
      title: 'Kansalaisuus',
      description:
        'Tunnistaa kansalaisuuden maan nimestä, koodista tai adjektiivista ja antaa maakoodin tai nimen.',
    },
    ETUUS: {
      title: 'Etuus',
      description:
        'Tunnistaa etuuden lyhenteistä ja taivutusmuodoista: työmarkkinatuki, peruspäiväraha, ansiopäiväraha tai ei etuutta.',
    },
    POSTINUMERO: {
      title: 'Postinumero',
      description: 'Antaa postinumeron viidellä numerolla tekstinä tai kunnan, jossa se on.',
    },
    KESTO: {
      title: 'Työttömyyden kesto',
      description: 'Laskee, montako täyttä viikkoa alkamispäivästä on, tai antaa keston luokan.',
    },
    ERAPAIVA: {
      title: 'Seuraava määräpäivä',
      description:
        'Antaa seuraavan alkuhaastattelun tai työnhakukeskustelun viimeisen päivän. Viereen tulee, mistä on kyse ja onko se myöhässä. Muotoile solu päivämääräksi.',
    },
  },
  parameters: {
    personId: { name: 'henkilötunnus', description: 'Henkilötunnus tai sarake henkilötunnuksia.' },
    person: { name: 'tunnus', description: 'Henkilötunnus tai syntymäaika, tai sarake niitä.' },
    municipality: { name: 'kunta', description: 'Kotikunnan nimi tai kuntanumero, tai sarake niitä.' },
    benefit: { name: 'etuus', description: 'Etuus tai sarake etuuksia.' },
    motherTongue: { name: 'äidinkieli', description: 'Äidinkielen nimi tai kielikoodi, tai sarake niitä.' },
    language: { name: 'kieli', description: 'Kielen nimi tai kielikoodi, tai sarake niitä.' },
    nationality: { name: 'kansalaisuus', description: 'Maan nimi tai maakoodi, tai sarake niitä.' },
    employmentCode: {
      name: 'työllisyyskoodi',
      description:
        'Työllisyyskoodi tai sarake koodeja. Koodi 00 on kirjoitettava tekstinä. Ilman tätä kaikki ovat työnhakijoita.',
    },
    jobSearchStart: {
      name: 'työnhaku_alkoi',
      description: 'Työnhaun alkamispäivä tai sarake niitä.',
    },
    memberSince: {
      name: 'asiakkuus_alkoi',
      description: 'Päivä, josta alkaen henkilö on ollut asiakas, tai sarake niitä.',
    },
    earningsRelatedRight: {
      name: 'ansiopäivärahaoikeus',
      description: 'Onko oikeus ansiopäivärahaan: kyllä tai ei, tai sarake niitä. Ratkaisee etuuden sijasta.',
    },
    postalCode: { name: 'postinumero', description: 'Postinumero tai sarake postinumeroita.' },
    start: { name: 'alkoi', description: 'Päivä, jona työttömyys alkoi, tai sarake niitä.' },
    lastContact: {
      name: 'viimeisin_yhteydenotto',
      description: 'Päivä, jona asiakas viimeksi tavattiin, tai sarake niitä. Tyhjä solu: ei vielä tavattu.',
    },
    answerAndExplanation: {
      name: 'tulos',
      description: '"molemmat" (oletus), "vastaus" tai "selitys". Excel-taulukossa valitse toinen.',
    },
    codeOrName: { name: 'tulos', description: '"koodi" (oletus) tai "nimi".' },
    codeOrMunicipality: { name: 'tulos', description: '"koodi" (oletus) tai "kunta".' },
    weeksOrClass: { name: 'tulos', description: '"viikot" (oletus) tai "luokka".' },
    date: { name: 'päivä', description: 'Päivä, jolle tulos lasketaan. Oletus on laskentahetken päivä.' },
    profile: {
      name: 'profiili',
      description: 'Palvelualueen profiili, esimerkiksi "savonlinna-2021" (oletus).',
    },
  },
  /** Words that choose what a function gives. They are understood in every language. */
  choices: recognised.choices,
  answers: {
    ok: 'OK',
    okBut: (remarks: string) => `OK (${remarks})`,
    benefits: {
      'labour-market-subsidy': 'työmarkkinatuki',
      'basic-allowance': 'peruspäiväraha',
      'earnings-related': 'ansiopäiväraha',
      none: 'ei etuutta',
    },
    overdue: (deadline: string) => `${deadline}, myöhässä`,
    noDeadline: 'määräpäivää ei voi päätellä',
  },
  /** Why one cell has no answer. */
  reasons: {
    notPerson: 'Solussa ei ole henkilötunnusta eikä syntymäaikaa.',
    postalCodeNotListed: 'Postinumeroa ei ole luettelossa, joten kuntaa ei voi päätellä.',
  },
  /** Why a whole formula cannot be computed, and what to do. */
  refusals: {
    tooLarge: () =>
      'Alue on liian suuri yhdelle kaavalle. Valitse vain listan rivit, ei koko saraketta, tai jaa kaava osiin.',
    unequalShapes: () => 'Alueet ovat erikokoisia. Valitse jokaisesta sarakkeesta samat rivit.',
    date: () => 'Päivää ei voi lukea. Kirjoita se muodossa "31.3.2021" tai viittaa päivämääräsoluun.',
    choice: (words: string) => `Kirjoita tulokseksi jokin näistä: ${words}.`,
    profile: (ids: string) => `Profiilia ei ole. Profiilit ovat ${ids}.`,
    unexpected: () => 'Laskennassa tapahtui odottamaton virhe. Ilmoita siitä ylläpitoon.',
  },
};

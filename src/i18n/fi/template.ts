import { counted } from '../counted';

const MONTHS = [
  ...['tammikuu', 'helmikuu', 'maaliskuu', 'huhtikuu', 'toukokuu', 'kesäkuu'],
  ...['heinäkuu', 'elokuu', 'syyskuu', 'lokakuu', 'marraskuu', 'joulukuu'],
];

/** Texts of the month's client list, and of what the command tells of it. */
export const template = {
  sheets: {
    sheetNames: { guide: 'Ohje', lists: 'Luettelot' },
    month: (year: number, month: number) => `${MONTHS[month - 1] ?? ''} ${year}`,
    fields: {
      personId:
        'Yksitoista merkkiä ilman välejä, esimerkiksi 010190-999W. Jos asiakkaalla ei ole suomalaista henkilötunnusta, jätä tyhjäksi ja kirjoita syntymäaika.',
      lastName: 'Kaikki sukunimet.',
      firstNames: 'Kaikki etunimet tai puhuttelunimi.',
      fullName: 'Sukunimi ja etunimet.',
      birthDate: 'Vain jos henkilötunnusta ei ole. Muoto 1.1.1990.',
      streetAddress: 'Katu ja talon numero.',
      postalCode: 'Viisi numeroa, myös alkunollat: 00100.',
      city: 'Postitoimipaikka osoitteessa.',
      municipality: 'Väestötietojärjestelmän kotikunta. Valitse luettelosta: alueen kunnat ovat ensin.',
      phone: 'Numero sellaisena kuin siihen soitetaan, esimerkiksi 040 123 4567.',
      email: 'Yksi osoite.',
      motherTongue: 'Väestötietojärjestelmän äidinkieli. Valitse luettelosta.',
      nationality: 'Valitse maa luettelosta. Jos kansalaisuuksia on useita ja yksi on Suomi, valitse Suomi.',
      serviceLanguage: 'Kieli, jolla asiakasta palvellaan, jos se on muu kuin äidinkieli.',
      benefit: 'Etuus, jota nyt maksetaan. Valitse luettelosta; ellei mitään makseta, valitse ei etuutta.',
      earningsRelatedRight: 'kyllä, jos oikeus ansiopäivärahaan on, vaikka sitä ei nyt makseta; muuten ei.',
      employmentCode: 'Kaksinumeroinen koodi, 00–08. Merkitykset ovat taulukossa Ohje.',
      jobSearchStart: 'Päivä, jona työnhaku on alkanut.',
      unemploymentStart: 'Päivä, jona nykyinen työttömyys on alkanut.',
      memberSince:
        'Päivä, jona asiakkuus on alkanut. Se jatkuu, vaikka ehdot eivät enää täyty. Uudelle asiakkaalle jätä tyhjäksi.',
      serviceNeed: 'Virkailijan arvio. Jos arviota ei ole tehty, jätä tyhjäksi.',
      referral: 'Asiantuntija, jolle asiakas on ohjattu. Useita voi kirjoittaa pilkulla erotettuina.',
      nonDisclosure:
        'kyllä, jos asiakkaalla on turvakielto. Silloin kotikuntaa, osoitetta ja puhelinta ei näytetä missään tuloksessa.',
      coach:
        'Nykyinen omavalmentaja. Luettelossa ovat ne, joilla on vapaita paikkoja. Uudelle asiakkaalle jätä tyhjäksi: ohjelma ehdottaa.',
      locked: 'kyllä, jos omavalmentajaa ei saa vaihtaa.',
      lastContact: 'Päivä, jona asiakkaaseen on viimeksi oltu yhteydessä.',
      notes: 'Vapaata tekstiä. Ei terveystietoja.',
    },
    lists: {
      municipalities: 'Kunnat',
      languages: 'Kielet',
      countries: 'Maat',
      benefits: 'Etuudet',
      employmentCodes: 'Koodit',
      yesNo: 'Kyllä tai ei',
      serviceNeeds: 'Palvelutarpeet',
      referrals: 'Asiantuntijat',
      specialities: 'Kohderyhmät',
      coaches: 'Valmentaja listassa',
      placesLeft: 'Järjestys',
      coachesWithPlaces: 'Valmentajat, joilla on tilaa',
    },
    refusals: {
      personId:
        'Henkilötunnuksessa on 11 merkkiä: syntymäpäivä kuudella numerolla, välimerkki, kolme numeroa ja tarkistusmerkki, esimerkiksi 010190-999W. Jos tunnusta ei ole, jätä solu tyhjäksi.',
      postalCode: 'Postinumerossa on viisi numeroa, esimerkiksi 57130.',
      date: (latest: string) => `Kirjoita päivä muodossa ${latest}. Se ei saa olla tämän jälkeen.`,
      choice:
        'Valitse arvo luettelosta: nuoli solun vieressä tai Alt + nuoli alas. Jos tietoa ei ole, jätä solu tyhjäksi.',
      referral: 'Luettelossa ei ole tällaista asiantuntijaa. Useat asiantuntijat erotetaan pilkulla.',
      coach: 'Tällä omavalmentajalla ei ole vapaita paikkoja, tai häntä ei ole taulukossa Valmentajat.',
      heading: {
        title: 'Otsikko on suojattu',
        message: 'Ohjelma tunnistaa sarakkeen otsikosta. Palauta otsikko näppäimellä Esc.',
      },
      computed: { title: 'Laskettu tieto', message: 'Työkirja tai ohjelma laskee tämän sarakkeen itse.' },
      workingTime: 'Kirjoita työaika prosentteina, 0–100 %.',
      ownLimit: (limit: string) => `Kirjoita kokonaisluku 0–${limit}, tai jätä tyhjäksi.`,
      absence: 'Kirjoita päivä, esimerkiksi 1.7.2021.',
    },
    guide: {
      title: (month: string) => `Asiakaslista, ${month}`,
      subtitle: (profile: string, date: string) => `${profile} · tilannepäivä ${date}`,
      steps: {
        title: 'Näin täytät listan',
        lines: [
          'Kirjoita asiakkaat taulukkoon Asiakkaat, yksi henkilö kullekin riville. Tyhjiä rivejä ei lasketa mukaan.',
          'Valitse arvo luettelosta, kun solun viereen tulee nuoli. Luettelo aukeaa myös näppäimillä Alt + nuoli alas.',
          'Henkilötunnus, postinumero, työllisyyskoodi ja puhelinnumero ovat tekstiä, joten alkunollat säilyvät.',
          'Tarkista omavalmentajat taulukosta Valmentajat. Vapaat paikat lasketaan sitä mukaa, kun täytät listaa.',
          'Valmentajat-taulukon asiakasmäärässä ovat kaikki rivit, joilla omavalmentaja mainitaan, myös tarkistettavat.',
          'Liitä muualta kopioidut tiedot arvoina (Liitä määräten – Arvot). Tavallinen liittäminen vie tarkistukset mennessään.',
          'Rivejä saa lajitella ja suodattaa, ja omia sarakkeita lisätä listan oikeaan reunaan. Älä muuta otsikoita.',
        ],
      },
      colours: {
        title: 'Mitä värit kertovat',
        missing: { sample: 'keltainen, katkoviiva', meaning: 'Pakollinen tieto puuttuu asiakkaan riviltä.' },
        wrong: {
          sample: 'punainen, viiva',
          meaning: 'Henkilötunnuksessa on virhe, yleensä tarkistusmerkissä, tai otsikkoa on muutettu.',
        },
        repeated: {
          sample: 'sininen, pisteviiva',
          meaning:
            'Sama henkilötunnus on toisellakin rivillä, tai omavalmentajalla on enemmän rivejä kuin paikkoja.',
        },
      },
      columns: {
        title: 'Sarakkeet',
        headings: { column: 'Sarake', required: 'Pakollinen', meaning: 'Mitä sarakkeeseen kirjoitetaan' },
        required: 'kyllä',
      },
      codes: { title: 'Työllisyyskoodit', code: 'Koodi', meaning: 'Merkitys' },
      ready: {
        title: 'Kun lista on valmis',
        lines: (date: string) => [
          'Tallenna työkirja. Tarkistuksen, jaon ja yhteenvedon tekee Omavalmentaja: Excelissä paneeli, muuten komento',
          `omavalmentaja run LISTA.xlsx -o TULOS.xlsx --date ${date}`,
          'Tämä työkirja jää ennalleen. Seuraavan kuukauden pohja tehdään tuloksesta.',
        ],
      },
    },
  },
  written: (file: string, month: string) => `Kirjoitettu ${file}: asiakaslista, ${month}`,
  carried: (clients: string, coaches: string) =>
    `Edellisestä tuloksesta ${counted(clients, 'asiakas', 'asiakasta')} ja ${counted(coaches, 'omavalmentaja', 'omavalmentajaa')}`,
  otherColumns: (headings: string) => `Listan lopussa sarakkeet, joille pohjassa ei ole paikkaa: ${headings}`,
  otherProfile: (before: string, now: string) =>
    `Edellinen tulos on tehty profiililla ${before}: asetukset ovat nyt profiilin ${now} mukaiset`,
};

import { counted } from '../counted';

/** Texts of the workbooks that go out to coaches and come back, and of what the commands tell of them. */
export const handout = {
  sheets: {
    tokenHeading: 'Rivitunnus',
    wholeFile: 'Koko lista.xlsx',
    ticket: {
      name: 'Ohje',
      title: (coach: string) => `Asiakaslista: ${coach}`,
      wholeTitle: 'Koko lista',
      lines: [
        'Tässä ovat sinun asiakkaasi. Täydennä ja korjaa tietoja taulukossa Asiakkaat ja palauta tiedosto.',
        'Saat lajitella, suodattaa ja lisätä rivejä ja sarakkeita. Uuden asiakkaan rivillä sarake Rivitunnus jää tyhjäksi.',
        'Älä muuta saraketta Rivitunnus: sen avulla muutoksesi löytävät oikealle riville.',
      ],
      wholeLines: [
        'Pidä tämä tiedosto itselläsi. Palautetut tiedostot yhdistetään siihen komennolla omavalmentaja merge.',
        'Tiedostossa on myös niiden asiakkaiden rivit, joilla ei ole omavalmentajaa.',
      ],
      leaveAlone: 'Alla olevat rivit ovat ohjelmalle. Jätä ne ennalleen.',
    },
    baseName: 'Lähtötiedot',
  },
  merged: {
    footer: (date: string) => `Yhdistetty lista, lähetetty ${date}`,
    conflicts: {
      name: 'Ristiriidat',
      headings: { cell: 'Solu', heading: 'Sarake', before: 'Lähtiessä', file: 'Tiedosto', value: 'Arvo' },
    },
    changes: {
      name: 'Muutokset',
      headings: {
        kind: 'Mitä',
        cell: 'Solu',
        heading: 'Sarake',
        before: 'Ennen',
        after: 'Jälkeen',
        file: 'Tiedosto',
      },
      kinds: {
        changed: 'muutettu',
        added: 'lisätty rivi',
        vanished: 'puuttuva rivi, jätetty',
        missingColumn: 'puuttuva sarake',
      },
    },
    empty: '(tyhjä)',
  },
  split: {
    files: (files: string, folder: string) =>
      `${counted(files, 'omavalmentajan työkirja', 'omavalmentajan työkirjaa')} kansioon ${folder}`,
    file: (file: string, clients: string) => `${file}: ${counted(clients, 'asiakas', 'asiakasta')}`,
    without: (clients: string) =>
      `${counted(clients, 'asiakas', 'asiakasta')} on ilman omavalmentajaa ja vain tiedostossa Koko lista.xlsx`,
  },
  merge: {
    returned: (returned: string, sent: string) => `Palautettu ${returned}/${sent} omavalmentajan tiedostot`,
    changes: (cells: string, rows: string) =>
      `${counted(cells, 'solu', 'solua')} muutettu, ${counted(rows, 'rivi', 'riviä')} lisätty`,
    conflicts: (cells: string) =>
      `${counted(cells, 'solussa', 'solussa')} on ristiriita: solu on ennallaan, arvot ovat taulukossa Ristiriidat`,
    vanished: (rows: string) =>
      `${counted(rows, 'rivi', 'riviä')} puuttui palautetusta tiedostosta: jätetty listaan`,
    missingColumns: (columns: string) =>
      `${counted(columns, 'sarake', 'saraketta')} puuttui palautetusta tiedostosta: tiedot ennallaan`,
    written: (file: string) => `Kirjoitettu ${file}`,
  },
};

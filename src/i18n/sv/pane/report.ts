import { counted } from '../../counted';
import type { report as fi } from '../../fi/pane/report';

export const report: typeof fi = {
  notReckoned: 'Nyckeltalen har inte räknats.',
  reckon: 'Räkna nyckeltalen',
  referenceDate: {
    label: 'Referensdatum',
    help: 'Åldrar, längder och tidsfrister räknas för denna dag.',
    use: 'Ta i bruk',
    used: (date) => `Referensdatum är nu ${date}.`,
  },
  keyFigures: {
    title: 'Nyckeltal',
    name: 'Nyckeltal',
    value: 'Värde',
    change: (month) => `Ändring (${month})`,
  },
  sheets: {
    title: 'Sammandragets blad',
    new: 'nytt',
    replaced: 'ersätts',
    newHelp: 'Bladen läggs till sist i arbetsboken. Klientlistan ändras inte.',
    replacedHelp: 'Det tidigare sammandraget ersätts med ett nytt. Klientlistan ändras inte.',
  },
  compare: 'Jämför med förra resultatet',
  compareHelp: 'Välj förra månadens resultat. Utan det jämförs med arbetsbokens egen historik.',
  month: {
    title: 'Månadens arbetsböcker',
    help: {
      excel: 'Arbetsboken öppnas i ett nytt fönster: spara den. Denna arbetsbok ändras inte.',
      page: 'Arbetsboken laddas ned. Den öppnade filen ändras inte.',
    },
    list: 'Månadens lista att fylla i',
    listHelp: 'Med följer listans klienter, coacher och inställningar.',
    makeList: 'Gör listan',
    handout: 'Arbetsbok för en coach',
    handoutHelp:
      'I den finns bara coachens klienter. Hela listan stannar hos dig: det returnerade förs in i den.',
    whole: 'Hela listan (stannar hos dig)',
    makeHandout: 'Gör arbetsboken',
    merge: 'Slå ihop returnerade',
    mergeHelp: 'Välj hela listan och de returnerade filerna på en gång.',
    made: {
      excel: (file) => `Öppnad i ett nytt fönster. Spara som ${file}.`,
      page: (file) => `Nedladdad: ${file}.`,
    },
  },
  summarise: 'Gör sammandraget',
  publish: 'Gör ett sammandrag för publicering',
  publishHelp: 'Små tal döljs så att de inte kan räknas ut av andra. Inga namn.',
  drawn: (count, sheets) => `${counted(count, 'blad har gjorts', 'blad har gjorts')}: ${sheets}.`,
};

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
  summarise: 'Gör sammandraget',
  publish: 'Gör ett sammandrag för publicering',
  publishHelp: 'Små tal döljs så att de inte kan räknas ut av andra. Inga namn.',
  drawn: (count, sheets) => `${counted(count, 'blad har gjorts', 'blad har gjorts')}: ${sheets}.`,
};

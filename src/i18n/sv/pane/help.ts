import type { help as fi } from '../../fi/pane/help';

export const help: typeof fi = {
  steps: {
    title: 'Steg',
    intro: 'Stegen kan göras i vilken ordning som helst, och vart och ett är till nytta också ensamt.',
    list: 'Hittar klientlistan och dess kolumner. Frågar dig om det som är osäkert.',
    check:
      'Visar fel och varningar med deras celler. Rättar det som säkert kan rättas när du har sett ändringarna.',
    complete:
      'Räknar kolumner bredvid listan, till exempel ålder och tidsfrist, och berättar med motivering vem som hör till målgruppen.',
    assign: 'Föreslår en personlig coach för varje klient. Högsta antalet överskrids aldrig.',
    report: 'Gör månadens sammandrag på egna blad.',
  },
  safe: {
    title: 'Arbetsboken är din',
    text: 'Programmet visar alltid först hur många celler som ändras. Varje ändring kan ångras på sidan Historik.',
  },
  keys: {
    title: 'Tangenter',
    key: 'Tangent',
    does: 'Vad som händer',
    excel: [
      ['F6', 'mellan panelen och bladet'],
      ['Tabb', 'till nästa ställe, Skift + tabb till föregående'],
      ['Enter', 'tryck på den valda knappen'],
      ['Pilar', 'en rad i taget i en lista'],
    ],
    page: [
      ['Tabb', 'till nästa ställe, Skift + tabb till föregående'],
      ['Enter', 'tryck på den valda knappen'],
      ['Pilar', 'en cell eller rad i taget'],
      ['Home, End', 'till radens början eller slut'],
      ['Ctrl + Home', 'till bladets början, Ctrl + End till slutet'],
    ],
  },
  privacy: {
    title: 'Dataskydd',
    excel: 'Klienternas uppgifter stannar i arbetsboken. Inget skickas någon annanstans.',
    page: 'Filen behandlas i din webbläsare. Den lämnar inte den här datorn.',
    more: 'Läs mer om dataskydd',
  },
  support: {
    title: 'Support',
    text: 'Fråga först huvudanvändaren eller it-stödet i din egen organisation. Skicka inte personbeteckningar eller bilder av listan.',
    more: 'Vad du berättar när du ber om hjälp',
  },
};

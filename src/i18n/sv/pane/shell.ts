import type { shell as fi } from '../../fi/pane/shell';

export const shell: typeof fi = {
  title: 'Omavalmentaja',
  steps: {
    list: 'Lista',
    check: 'Kontrollera',
    complete: 'Komplettera',
    assign: 'Fördela',
    report: 'Rapportera',
  },
  stepsLabel: 'Steg',
  step: (number, of, name) => `Steg ${number}/${of}: ${name}`,
  next: (name) => `Härnäst: ${name}`,
  pages: { settings: 'Inställningar', history: 'Historik', help: 'Hjälp' },
  pagesLabel: 'Övriga sidor',
  back: 'Tillbaka',
  working: 'Arbete pågår …',
  cancel: 'Avbryt',
  cancelling: 'Avbryter …',
  retry: 'Försök igen',
  close: 'Stäng meddelandet',
  undo: 'Ångra',
  waiting: 'Excel svarar inte just nu. Om en cell redigeras, tryck Enter eller Esc.',
  interrupted: {
    title: 'Det förra arbetet blev på hälft',
    text: 'Slutför det eller återta det innan du fortsätter.',
    finish: 'Slutför',
    rollBack: 'Återta',
    settled: 'Det avbrutna arbetet är utrett.',
  },
  unsupported: {
    title: 'Denna Excel är för gammal',
    text: 'Omavalmentaja kräver Excel 2021, Microsoft 365 eller Excel på webben. Be administratören uppdatera Excel. Under tiden kan listan behandlas som fil i webbläsaren.',
  },
  fromDisk: {
    title: 'Sidan ska öppnas från en webbadress',
    text: 'Webbläsaren låter inte programmet fungera när sidan öppnas direkt från en disk. Be administratören om sidans adress. Filen behandlas även då bara i din egen webbläsare.',
  },
  broken: {
    title: 'Panelen startade inte',
    text: 'Stäng panelen och öppna den igen. Arbetsboken är oförändrad.',
  },
};

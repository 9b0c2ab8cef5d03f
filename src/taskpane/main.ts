import { isLanguage } from '../i18n/language';
import { textsOf } from '../i18n/texts';

/** The pane's first page: says what is coming, in the language of the browser. */
function show(pane: HTMLElement): void {
  const language = navigator.language.slice(0, 2);
  const { taskpane } = textsOf(isLanguage(language) ? language : 'fi');
  const heading = document.createElement('h1');
  heading.textContent = taskpane.title;
  const text = document.createElement('p');
  text.textContent = taskpane.coming;
  pane.replaceChildren(heading, text);
}

const pane = document.getElementById('pane');
if (pane !== null) show(pane);

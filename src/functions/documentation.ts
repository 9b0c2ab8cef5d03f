import { textsOf } from '../i18n/texts';
import type { CustomFunction, Example } from './custom-function';

const INTRODUCTION = `# Functions in cells

<!-- Made of src/functions by npm run generate; do not edit by hand. -->

Kaavat kirjoitetaan soluun kuten Excelin omat. Nimet ovat samat kaikilla kielillä. Saman laskennan tekee koko listalle
komento **Täydennä**; kaavat ovat niitä varten, jotka haluavat yhden sarakkeen tai pitävät omaa taulukkoa.

The formulas are written in cells like Excel's own. Their names are the same in every language, so a workbook works
wherever it is opened. The command **Complete** does the same for the whole list.

- **Koko sarake kerralla / A whole column at once:** \`=OMAVALMENTAJA.IKA(A2:A1751)\` fills as many cells as it is given.
  Each different value is judged once. Give the rows of the list, not the whole column.
- **Excel-taulukossa / In an Excel table** formulas fill one cell each: \`=OMAVALMENTAJA.IKA([@Hetu])\`. Functions with two
  answers then need \`"vastaus"\` or \`"selitys"\`.
- **Tyhjä solu / An empty cell** gives an empty text. Excel hands an empty cell over as 0, so 0 is read as empty.
- **Virhe / An error:** what cannot be read gives \`#ARVO!\` (\`#VALUE!\`) in its own cell; the reason is behind the cell's
  warning sign. A range that is too large for one formula (results over 2 MB, arguments over 5 MB) is refused at once.
- **Päivät / Dates** are serial numbers: format the cell as a date. Text such as "31.3.2021" is understood too. Workbooks
  of the 1904 date system are not supported.
- **Päivä / The date** is today where it is left out, by the clock at the time of calculation. To have it follow the
  calendar, give \`TÄMÄ.PÄIVÄ()\` (\`TODAY()\`).
- **Profiili / The profile** is \`savonlinna-2021\` where it is left out; settings of a workbook are not looked at.
`;

/** The page of the documentation about the functions, in Markdown, in Finnish and English. */
export function documentationOf(catalogue: readonly CustomFunction[]): string {
  return [INTRODUCTION, ...catalogue.map(section)].join('\n');
}

function section({ id, parameters, examples }: CustomFunction): string {
  const fi = textsOf('fi').functions;
  const en = textsOf('en').functions;
  const names = parameters.map((parameter) => {
    const { name } = fi.parameters[parameter.id];
    return parameter.optional ? `[${name}]` : name;
  });
  return [
    `## ${id}`,
    '',
    `**${fi.catalogue[id].title}.** ${fi.catalogue[id].description}`,
    '',
    `**${en.catalogue[id].title}.** ${en.catalogue[id].description}`,
    '',
    '```text',
    `=OMAVALMENTAJA.${id}(${names.join('; ')})`,
    '```',
    '',
    ...parameters.flatMap((parameter) => {
      const finnish = fi.parameters[parameter.id];
      const english = en.parameters[parameter.id];
      return [
        `- **${finnish.name}:** ${finnish.description}`,
        `  **${english.name}:** ${english.description}`,
      ];
    }),
    '',
    '```text',
    ...examples.map((example) => exampleLine(id, example)),
    '```',
    '',
  ].join('\n');
}

function exampleLine(id: string, { arguments: values, answers }: Example): string {
  const written = values.map((value) => (typeof value === 'number' ? String(value) : `"${value}"`));
  return `=OMAVALMENTAJA.${id}(${written.join('; ')})  →  ${answers.join(' | ')}`;
}

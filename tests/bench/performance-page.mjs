import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';
const NEW_PAGE = `# Performance\n\nMeasured by \`npm run bench -- --write\`.\n\n${BEGIN}\n${END}\n`;

/** Puts the figures between the two markers of the page; the text around them stays. Makes the page where it is missing. */
export async function writeFigures(file, figures) {
  const page = existsSync(file) ? await readFile(file, 'utf8') : NEW_PAGE;
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${file} has no place for the figures: ${BEGIN} … ${END}.`);
  const text = `${page.slice(0, begin + BEGIN.length)}\n\n${figures}\n\n${page.slice(end)}`;
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

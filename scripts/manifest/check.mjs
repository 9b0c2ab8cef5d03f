import { checkAddresses } from './check-addresses.mjs';
import { checkCommands } from './check-commands.mjs';
import { checkIcons } from './check-icons.mjs';
import { checkIdentity } from './check-identity.mjs';
import { checkRequirements } from './check-requirements.mjs';
import { checkResources } from './check-resources.mjs';
import { checkRuntime } from './check-runtime.mjs';
import { checkStructure } from './check-structure.mjs';
import { checkTexts } from './check-texts.mjs';
import { readManifest } from './tree.mjs';

const checks = [
  checkStructure,
  checkIdentity,
  checkResources,
  checkTexts,
  checkAddresses,
  checkIcons,
  checkCommands,
  checkRequirements,
  checkRuntime,
];

/** The commands on the ribbon, by the ids under which the add-in registers them with Office. */
export const COMMANDS = ['check', 'complete', 'assign', 'summarise', 'undo'];

/**
 * What Office would refuse or misread in a manifest, as `{ rule, line, message }` by line; empty when it is sound.
 * Works offline; Microsoft's own validation (`npm run validate`) knows more and has the last word.
 *
 * @param xml the manifest's text
 * @param pixelsOf tells `{ width, height }` of an image by its name below the pane's folder, or undefined
 * @param commands ids of the commands that exist
 */
export function manifestProblems(xml, { pixelsOf, commands = COMMANDS }) {
  let app;
  try {
    app = readManifest(xml);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [, line, message] = /^(\d+):\d+: (.*)$/s.exec(error.message) ?? [undefined, '1', error.message];
    return [{ rule: 'well-formed', line: Number(line), message }];
  }
  return checks.flatMap((check) => check(app, { pixelsOf, commands })).toSorted((a, b) => a.line - b.line);
}

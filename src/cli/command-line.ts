import { commandTextsOf } from '../i18n/command-texts';
import { languageOf, readArguments } from './arguments';
import { checkCommand } from './check-command';
import { fixCommand } from './fix-command';
import { mergeCommand } from './merge-command';
import { planCommand } from './plan-command';
import { profileLines } from './print-profiles';
import { runCommand } from './run-command';
import { EXIT, refusalOf } from './sentences';
import { splitCommand } from './split-command';
import { summaryCommand } from './summary-command';
import type { Surroundings } from './surroundings';
import { templateCommand } from './template-command';
import { undoCommand } from './undo-command';
import { whatIfCommand } from './what-if-command';

/**
 * Runs the command line and returns its exit code. Nothing but the answer goes to stdout; a failure is one sentence on
 * stderr. Never throws.
 */
export async function commandLine(words: readonly string[], world: Surroundings): Promise<number> {
  const language = languageOf(words);
  try {
    const given = readArguments(words);
    switch (given.command) {
      case 'help':
        world.stdout.write(commandTextsOf(language).commandLine.help);
        return EXIT.done;
      case 'version':
        world.stdout.write(`${world.version}\n`);
        return EXIT.done;
      case 'profiles':
        world.stdout.write(`${profileLines(language).join('\n')}\n`);
        return EXIT.done;
      case 'run':
        return await runCommand(given, language, world);
      case 'check':
        return await checkCommand(given, language, world);
      case 'plan':
        return await planCommand(given, language, world);
      case 'what-if':
        return await whatIfCommand(given, language, world);
      case 'fix':
        return await fixCommand(given, language, world);
      case 'undo':
        return await undoCommand(given, language, world);
      case 'summary':
        return await summaryCommand(given, language, world);
      case 'split':
        return await splitCommand(given, language, world);
      case 'merge':
        return await mergeCommand(given, language, world);
      case 'template':
        return await templateCommand(given, language, world);
    }
  } catch (error) {
    const { sentence, exitCode } = refusalOf(error, language);
    world.stderr.write(`${sentence}\n`);
    return exitCode;
  }
}

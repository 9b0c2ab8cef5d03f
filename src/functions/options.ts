import { DEFAULT_PROFILE } from '../app/profiles';
import type { CellValue } from '../core/model/cell';
import { isBlank, isCellError } from '../core/model/cell';
import type { LocalDate } from '../core/model/local-date';
import type { Profile } from '../core/model/profile';
import { fold } from '../core/values/folded-text';
import { RECOGNISED_WORDS } from '../i18n/recognised-words';
import type { FunctionContext } from './function-context';
import type { Texts } from '../i18n/fi/texts';
import { Refusal } from './refusal';

export type Choice = keyof Texts['functions']['choices'];

/** The day for which a formula is computed: the argument, or today where it is left out. Throws `Refusal`. */
export function dateOption(
  cell: CellValue | undefined,
  { parsers, texts, today }: FunctionContext,
): LocalDate {
  if (cell === undefined || isBlank(cell)) return today();
  const { value } = parsers.date(null)(cell);
  if (value === null) throw new Refusal(texts.refusals.date());
  return value;
}

/** Which of `choices` the argument names, in any language of the program; the first where it is left out. Throws `Refusal`. */
export function choiceOption<C extends Choice>(
  cell: CellValue | undefined,
  choices: readonly [C, ...C[]],
  { texts }: FunctionContext,
): C {
  const word = wordOf(cell);
  if (word === '') return choices[0];
  const chosen = choices.find((choice) =>
    RECOGNISED_WORDS.some(({ choices: words }) => fold(words[choice]) === word),
  );
  if (chosen === undefined) {
    throw new Refusal(
      texts.refusals.choice(choices.map((choice) => `"${texts.choices[choice]}"`).join(', ')),
    );
  }
  return chosen;
}

/** The profile that the argument names by its id, or the default one where it is left out. Throws `Refusal`. */
export function profileOption(cell: CellValue | undefined, { profiles, texts }: FunctionContext): Profile {
  const id = wordOf(cell) || DEFAULT_PROFILE;
  const profile = profiles.find((candidate) => candidate.id === id);
  if (profile === undefined)
    throw new Refusal(texts.refusals.profile(profiles.map((candidate) => candidate.id).join(', ')));
  return profile;
}

function wordOf(cell: CellValue | undefined): string {
  if (cell === undefined || cell === null) return '';
  return fold(isCellError(cell) ? cell.error : String(cell));
}

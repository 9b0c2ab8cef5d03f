import type { SettingView } from '../../../app/pane/settings-view';

/** A value as people read it: a word by its name, a number in the form of the language. */
export function settingText(
  value: number | string,
  choices: SettingView['choices'],
  number: (value: number) => string,
): string {
  if (typeof value === 'number') return number(value);
  return choices?.find(({ id }) => id === value)?.name ?? value;
}

/** What was typed as a value: a number, or the word whose name it is. The engine says whether it will do. */
export function typedValue(typed: string, choices: SettingView['choices']): number | string {
  const text = typed.trim();
  const digits = text.replace(/\s/g, '');
  if (/^\d+$/.test(digits)) return Number(digits);
  return choices?.find(({ name }) => name.toLowerCase() === text.toLowerCase())?.id ?? text;
}

/** True where only words can be chosen: a value that may also be a number is typed. */
export function isChoice({ value, standard, choices }: SettingView): boolean {
  return (
    choices !== null &&
    [value, standard].every((one) => choices.some(({ id }) => id === one)) &&
    choices.length > 1
  );
}

import { asFlag } from '../dispatch/arguments';
import type { Cells } from '../dispatch/cells';
import type { Members } from '../dispatch/host-object';
import { HostError } from '../errors';
import { cover, cut, over } from '../model/layer';
import type { Validation } from '../model/sheet';
import type { Json } from '../protocol';
import { isJsonObject } from '../protocol';

/** The key of a rule and the type that Excel answers for it. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

const NONE: Validation = {
  rule: {},
  prompt: { message: '', showPrompt: true, title: '' },
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  ignoreBlanks: true,
};

const LONGEST_LIST = 255;

const typeOf = ({ rule }: Validation): string =>
  TYPES[Object.keys(isJsonObject(rule) ? rule : {})[0] ?? ''] ?? 'None';

/** What lies over all the cells; `mixed` where they differ. */
function validationOf({ sheet, areas }: Cells): Validation | 'mixed' {
  const found = areas.map((area) => over(sheet.validations, area) ?? NONE);
  return new Set(found).size === 1 ? found[0]! : 'mixed';
}

function lay(cells: Cells, patch: Partial<Validation>): void {
  const now = validationOf(cells);
  const validation: Validation = { ...(now === 'mixed' ? NONE : now), ...patch };
  for (const area of cells.areas) cover(cells.sheet.validations, area, validation);
}

function checkRule(rule: Json): void {
  const [key, more] = Object.keys(isJsonObject(rule) ? rule : {});
  if (!isJsonObject(rule) || key === undefined || more !== undefined || TYPES[key] === undefined) {
    throw new HostError('InvalidArgument', 'a validation has one rule');
  }
  const list = rule.list ?? null;
  const source = isJsonObject(list) ? list.source : undefined;
  if (key === 'list' && typeof source !== 'string')
    throw new HostError('InvalidArgument', 'source of a list');
  if (typeof source === 'string' && !source.startsWith('=') && source.length > LONGEST_LIST) {
    throw new HostError('InvalidArgument', 'a list in a rule has at most 255 characters');
  }
}

const part =
  (name: 'rule' | 'prompt' | 'errorAlert' | 'ignoreBlanks') =>
  (cells: Cells): Json => {
    const validation = validationOf(cells);
    return validation === 'mixed' ? null : validation[name];
  };

export const dataValidationMembers: Members<Cells> = {
  get: {
    errorAlert: part('errorAlert'),
    ignoreBlanks: part('ignoreBlanks'),
    prompt: part('prompt'),
    rule: part('rule'),
    type: (cells) => {
      const validation = validationOf(cells);
      return validation === 'mixed' ? 'Inconsistent' : typeOf(validation);
    },
  },
  set: {
    errorAlert: (cells, errorAlert) => {
      lay(cells, { errorAlert });
    },
    ignoreBlanks: (cells, ignore) => {
      lay(cells, { ignoreBlanks: asFlag(ignore) });
    },
    prompt: (cells, prompt) => {
      lay(cells, { prompt });
    },
    rule: (cells, rule) => {
      checkRule(rule);
      lay(cells, { rule });
    },
  },
  sheet: ({ sheet }) => sheet,
  changes: ['clear'],
  call: {
    clear: ({ sheet, areas }) => {
      for (const area of areas) cut(sheet.validations, area);
    },
  },
};

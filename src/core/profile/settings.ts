import * as z from 'zod/mini';
import type { CellValue } from '../model/cell';
import { isBlank } from '../model/cell';
import type { RuleSetting } from '../model/finding';
import type { Profile } from '../model/profile';
import { parseProfile } from './parse-profile';
import type { FileProblem } from '../model/file-problem';
import { profileSchema } from './schema';

/** The values of a profile that a workbook may override in its settings sheet. A key is also the path in the profile. */
export const SETTING_KEYS = [
  'targetGroup.youthAgeLimit',
  'coachLimitPerFte',
  'assignment.penalties.changeOfCoach',
  'assignment.penalties.serviceLanguage',
  'assignment.penalties.speciality',
  'assignment.penalties.municipality',
  'assignment.penalties.otherSpeciality',
  'assignment.priority',
  'serviceTrack.independentBelowWeeks',
  'smallCellThreshold',
] as const;

export type SettingKey = (typeof SETTING_KEYS)[number];

export interface Setting {
  readonly key: SettingKey;
  readonly value: string | number;
}

/** A row of a settings sheet; `row` is the worksheet's, 1-based. */
export interface SettingRow {
  readonly key: string;
  readonly value: CellValue;
  readonly row: number;
}

export interface SettingProblem extends FileProblem {
  readonly row: number;
}

/** Before the id of a rule in the key of its setting. */
export const RULE_PREFIX = 'rules.';

/** What people write for a rule's setting, in the languages of the program. */
const RULE_WORDS: Readonly<Record<RuleSetting, readonly string[]>> = {
  off: ['off', 'pois', 'pois päältä', 'ei käytössä', 'av', 'avstängd', 'not in use'],
  info: ['info', 'tiedoksi', 'huomautus', 'upplysning', 'för kännedom', 'for information', 'note'],
  warning: ['warning', 'varoitus', 'varning'],
  error: ['error', 'virhe', 'fel'],
};

/** Words by which a settings sheet forbids a placement, in the languages of the program. */
const NEVER_WORDS: ReadonlySet<string> = new Set(['never', 'ei koskaan', 'aldrig']);

/** The values in force, in a fixed order. `applySettings(p, settingsOf(p))` is `p`. */
export function settingsOf(profile: Profile): Setting[] {
  const json: unknown = z.encode(profileSchema, profile);
  return SETTING_KEYS.flatMap((key) => {
    const value = valueAt(json, key.split('.'));
    return typeof value === 'string' || typeof value === 'number' ? [{ key, value }] : [];
  });
}

/**
 * The profile with the values of a settings sheet in place of its own. Each row is checked by the profile's schema; a
 * row that does not fit changes nothing and is a problem. An empty value leaves the profile's own. Of two rows with the
 * same key the first stands. `ruleIds` are the rules that a row may set.
 */
export function applySettings(
  profile: Profile,
  rows: readonly SettingRow[],
  ruleIds: ReadonlySet<string>,
): { readonly profile: Profile; readonly problems: readonly SettingProblem[] } {
  let current = profile;
  const problems: SettingProblem[] = [];
  const seen = new Set<string>();
  for (const { key: written, value, row } of rows) {
    const path = settingPath(written, ruleIds);
    const key = path?.join('.') ?? '';
    if (path === null) {
      problems.push({ path: '', code: 'unknown-setting', params: {}, row });
    } else if (isBlank(value)) {
      continue;
    } else if (seen.has(key)) {
      problems.push({ path: key, code: 'repeated-setting', params: {}, row });
    } else {
      seen.add(key);
      const read = path[0] === 'rules' ? ruleValue(value) : settingValue(value);
      const json = withValueAt(z.encode(profileSchema, current), path, read);
      const parsed = parseProfile(json);
      if (parsed.ok) current = parsed.profile;
      else problems.push(...parsed.problems.map((problem) => ({ ...problem, row })));
    }
  }
  return { profile: current, problems };
}

/** Where in the profile the value of a key belongs; `null` for a key that is none. */
function settingPath(written: string, ruleIds: ReadonlySet<string>): readonly string[] | null {
  const wanted = written.trim().toLowerCase();
  if (wanted.startsWith(RULE_PREFIX)) {
    const id = wanted.slice(RULE_PREFIX.length).trim();
    return ruleIds.has(id) ? ['rules', id] : null;
  }
  return SETTING_KEYS.find((key) => key.toLowerCase() === wanted)?.split('.') ?? null;
}

function ruleValue(cell: CellValue): CellValue {
  const word = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  const settings = Object.keys(RULE_WORDS) as RuleSetting[];
  return settings.find((setting) => RULE_WORDS[setting].includes(word)) ?? cell;
}

/** Numbers may stand as text in a sheet. */
function settingValue(cell: CellValue): CellValue {
  if (typeof cell !== 'string') return cell;
  const text = cell.trim();
  if (/^\d+$/.test(text)) return Number(text);
  return NEVER_WORDS.has(text.toLowerCase()) ? 'never' : text;
}

function valueAt(json: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), json);
}

function withValueAt(json: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const group = json ?? {};
  return isRecord(group) ? { ...group, [key]: withValueAt(group[key], rest, value) } : json;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

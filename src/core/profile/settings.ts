import * as z from 'zod/mini';
import type { CellValue } from '../model/cell';
import { isBlank } from '../model/cell';
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
 * same key the first stands.
 */
export function applySettings(
  profile: Profile,
  rows: readonly SettingRow[],
): { readonly profile: Profile; readonly problems: readonly SettingProblem[] } {
  let current = profile;
  const problems: SettingProblem[] = [];
  const seen = new Set<SettingKey>();
  for (const { key: written, value, row } of rows) {
    const key = settingKey(written);
    if (key === null) {
      problems.push({ path: '', code: 'unknown-setting', params: {}, row });
    } else if (seen.has(key)) {
      problems.push({ path: key, code: 'repeated-setting', params: {}, row });
    } else if (!isBlank(value)) {
      seen.add(key);
      const json = withValueAt(z.encode(profileSchema, current), key.split('.'), settingValue(value));
      const parsed = parseProfile(json);
      if (parsed.ok) current = parsed.profile;
      else problems.push(...parsed.problems.map((problem) => ({ ...problem, row })));
    }
  }
  return { profile: current, problems };
}

function settingKey(written: string): SettingKey | null {
  const wanted = written.trim().toLowerCase();
  return SETTING_KEYS.find((key) => key.toLowerCase() === wanted) ?? null;
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
  return isRecord(json) ? { ...json, [key]: withValueAt(json[key], rest, value) } : json;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

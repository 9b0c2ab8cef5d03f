import { asFlag, asText } from '../dispatch/arguments';
import type { Members } from '../dispatch/host-object';
import { HostError } from '../errors';
import type { Json } from '../protocol';
import { isJsonObject } from '../protocol';

/** What keeps its properties as given, by path. */
export interface Keeps {
  readonly settings: Map<string, Json>;
}

export type Read = (value: Json) => Json;

export const flag: Read = (value) => asFlag(value);
export const text: Read = (value) => asText(value);
export const number: Read = (value) => {
  if (typeof value !== 'number') throw new HostError('InvalidArgument');
  return value;
};
export const record: Read = (value) => {
  if (!isJsonObject(value)) throw new HostError('InvalidArgument');
  return value;
};

/** Properties that are kept as given, under `path`. */
export function kept<T extends Keeps>(
  path: string,
  properties: Readonly<Record<string, readonly [usual: Json, read: Read]>>,
): Members<T> {
  const entries = Object.entries(properties);
  return {
    get: Object.fromEntries(
      entries.map(([name, [usual]]) => [name, ({ settings }: T) => settings.get(path + name) ?? usual]),
    ),
    set: Object.fromEntries(
      entries.map(([name, [, read]]) => [
        name,
        ({ settings }: T, value: Json) => {
          settings.set(path + name, read(value));
        },
      ]),
    ),
  };
}

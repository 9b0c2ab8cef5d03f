import { asText } from '../dispatch/arguments';
import { HostError } from '../errors';
import type { Json } from '../protocol';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** A colour as Excel answers it, `#RRGGBB` in capitals, from that or an HTML name. */
export function asColour(value: Json): string {
  const text = asText(value).toLowerCase();
  const colour = /^#[\da-f]{6}$/.test(text) ? text.toUpperCase() : NAMED[text];
  if (colour === undefined) throw new HostError('InvalidArgument', 'colour');
  return colour;
}

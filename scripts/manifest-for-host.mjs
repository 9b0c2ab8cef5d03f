import { createHash } from 'node:crypto';

/** Where the committed manifest points: the development server. */
const DEVELOPMENT = 'https://localhost:3000';

/** The namespace of UUIDs that are made of addresses (RFC 9562, 6.6). */
const UUID_OF_URLS = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * The manifest for one host, made of the committed one.
 *
 * - `url` (https, folder allowed, no query) replaces the development server in every address.
 * - `id` is by default the name-based UUID (version 5) of `url`: the same for ever at one address, another elsewhere, so
 *   that test and production never share an Id. The development server keeps the committed Id.
 * - `name` ("Testi") follows the product's name in brackets in lists and on the ribbon, and the custom functions'
 *   namespace after a point (`OMAVALMENTAJA.TESTI`): two add-ins with one namespace give #REF! in Excel.
 * - `version` is the package's; `a.b.c` becomes `1.a.b.c`, as Office takes no version below 1.0 and four parts.
 *
 * Throws an Error that says what is wrong with an argument. Pure.
 */
export function manifestFor(xml, { url = DEVELOPMENT, name = '', id, version }) {
  const folder = folderOf(url);
  const replacements = [
    [/(?<=<Id>)[^<]*(?=<\/Id>)/, id ?? (folder === DEVELOPMENT ? undefined : idOf(folder))],
    [/(?<=<Version>)[^<]*(?=<\/Version>)/, officeVersion(version)],
    [/(?<=<DisplayName DefaultValue=")[^"]*/, (product) => product + suffixOf(name)],
    [/(?<=id="Product\.Name" DefaultValue=")[^"]*/, (product) => product + suffixOf(name)],
    [/(?<=id="Functions\.Namespace" DefaultValue=")[^"]*/, (namespace) => namespace + namespaceOf(name)],
    [new RegExp(`(?<=")${DEVELOPMENT}(?=/)`, 'g'), escapeXml(folder)],
  ];
  return replacements.reduce((text, [place, value]) => {
    if (!place.test(text)) throw new Error(`The manifest has no place for ${place.source}.`);
    place.lastIndex = 0;
    return text.replace(place, (found) => (typeof value === 'function' ? value(found) : (value ?? found)));
  }, xml);
}

function folderOf(url) {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'https:' || parsed.search !== '' || parsed.hash !== '' || parsed.username !== '') {
    throw new Error(
      `"${url}" is not an https address of a folder, such as https://addins.example.fi/omavalmentaja.`,
    );
  }
  return parsed.href.replace(/\/+$/, '');
}

function officeVersion(version) {
  const [, parts] = /^(\d{1,4}\.\d{1,4}\.\d{1,4})(?:[-+].*)?$/.exec(version) ?? [];
  if (parts === undefined) throw new Error(`"${version}" is not a version of three numbers, such as 0.1.0.`);
  return `1.${parts}`;
}

function idOf(address) {
  const namespace = Buffer.from(UUID_OF_URLS.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(namespace).update(address).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const suffixOf = (name) => (name.trim() === '' ? '' : ` (${escapeXml(name.trim())})`);

function namespaceOf(name) {
  if (name.trim() === '') return '';
  const letters = name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  if (letters === '') throw new Error(`The name "${name}" has no letter or digit.`);
  return `.${letters}`;
}

const escapeXml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

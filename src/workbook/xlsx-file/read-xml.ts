import { WorkbookError } from '../workbook-error';
import { xmlTexts } from './read-xml-encoding';
import { decodeXml } from './read-xml-text';

/** Ends a scan before the end of the part. */
export const STOP = 'stop';

/** What a reader of a part wants to hear. Names come without their prefix; an empty element is opened and closed. */
export interface XmlHandler {
  /** `attributes` is raw: see `attribute`. */
  open(name: string, attributes: string): typeof STOP | undefined;
  close?(name: string): void;
  /** Text and CDATA, decoded; one run of text may come in several calls. */
  text?(text: string): void;
}

/** No tag, comment or text of a workbook comes near this; without it a part of one endless token would cost O(n²). */
const LONGEST_TOKEN = 1 << 20;

const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const GREATER = 62;
const QUESTION = 63;

/**
 * Reads XML as it is unpacked, so that a large sheet never stands in memory whole. O(length).
 *
 * Checks that the elements nest and that there is one root. A document type declaration is refused, so that there are no
 * entities to expand and nothing to fetch; all else that is not well-formed is refused where it is met.
 * Throws `damaged`.
 */
export function scanXml(pieces: Iterable<Uint8Array>, handler: XmlHandler): void {
  const open: string[] = [];
  let rooted = false;
  let rest = '';

  /** Reads every whole token of `text` and gives the index of the first that is not whole, or -1 to stop. */
  function scan(text: string): number {
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start === -1) return at;
      if (start > at) readText(text.slice(at, start), true);
      const end = tokenEnd(text, start);
      if (end === -1) return start;
      if (readToken(text, start, end) === STOP) return -1;
      at = end;
    }
  }

  function readText(raw: string, decode: boolean): void {
    if (open.length === 0) {
      if (raw.trim() !== '') throw new WorkbookError('damaged');
    } else if (handler.text !== undefined) {
      handler.text(decode ? decodeXml(raw) : raw);
    }
  }

  function readToken(text: string, start: number, end: number): typeof STOP | undefined {
    const kind = text.charCodeAt(start + 1);
    if (kind === SLASH) {
      readCloseTag(text, start, end);
    } else if (kind === BANG) {
      if (text.startsWith('<![CDATA[', start))
        readText(text.slice(start + 9, end - 3).replace(/\r\n?/g, '\n'), false);
    } else if (kind !== QUESTION) {
      return readOpenTag(text, start, end);
    }
    return undefined;
  }

  function readCloseTag(text: string, start: number, end: number): void {
    const name = open.pop();
    if (name === undefined || !text.startsWith(name, start + 2)) throw new WorkbookError('damaged');
    const nameEnd = start + 2 + name.length;
    if (nameEnd < end - 1 && text.slice(nameEnd, end - 1).trim() !== '') throw new WorkbookError('damaged');
    handler.close?.(localName(name));
  }

  function readOpenTag(text: string, start: number, end: number): typeof STOP | undefined {
    if (open.length === 0) {
      if (rooted) throw new WorkbookError('damaged');
      rooted = true;
    }
    const empty = text.charCodeAt(end - 2) === SLASH;
    const tagEnd = empty ? end - 2 : end - 1;
    let nameEnd = start + 1;
    while (nameEnd < tagEnd && text.charCodeAt(nameEnd) > 32) nameEnd++;
    const name = text.slice(start + 1, nameEnd);
    if (name === '') throw new WorkbookError('damaged');
    const local = localName(name);
    if (handler.open(local, text.slice(nameEnd, tagEnd)) === STOP) return STOP;
    if (empty) handler.close?.(local);
    else open.push(name);
    return undefined;
  }

  for (const text of xmlTexts(pieces)) {
    rest = rest === '' ? text : rest + text;
    const at = scan(rest);
    if (at === -1) return;
    rest = rest.slice(at);
    if (rest.length > LONGEST_TOKEN) throw new WorkbookError('damaged');
  }
  if (!rooted || open.length > 0 || rest.trim() !== '') throw new WorkbookError('damaged');
}

/** Index after the token that starts with the `<` at `start`, or -1 where it is not whole yet. */
function tokenEnd(text: string, start: number): number {
  const kind = text.charCodeAt(start + 1);
  if (kind === QUESTION) return after(text, '?>', start + 2);
  if (kind === BANG) return declarationEnd(text, start);
  if (kind === SLASH) return after(text, '>', start + 2);
  let quote = 0;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) {
      return at + 1;
    } else if (code === QUOTE || code === APOSTROPHE) {
      quote = code;
    }
  }
  return -1;
}

function declarationEnd(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return after(text, '-->', start + 4);
  if (text.startsWith('<![CDATA[', start)) return after(text, ']]>', start + 9);
  // The longest of the two beginnings has nine characters: fewer may yet become one of them.
  if (
    text.length - start < 9 &&
    ('<!--'.startsWith(text.slice(start)) || '<![CDATA['.startsWith(text.slice(start)))
  ) {
    return -1;
  }
  throw new WorkbookError('damaged');
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

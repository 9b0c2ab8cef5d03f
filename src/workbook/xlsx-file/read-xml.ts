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

const NOT_WHOLE = -1;
const STOPPED = -2;

const COMMENT = '<!--';
const CDATA = '<![CDATA[';

const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
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
  /** Names of the elements that are open, as written and without prefix. */
  const open: string[] = [];
  const openLocal: string[] = [];
  let roots = 0;
  let rest = '';

  /** Reads every whole token of `text`. Gives the index of the first that is not whole, or STOPPED. */
  function scan(text: string): number {
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start === -1) return at;
      if (start > at) readText(text.slice(at, start), true);
      const end = readToken(text, start);
      if (end === NOT_WHOLE) return start;
      if (end === STOPPED) return STOPPED;
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

  /** Reads the token that starts with the `<` at `start`. Gives the index after it, NOT_WHOLE or STOPPED. */
  function readToken(text: string, start: number): number {
    switch (text.charCodeAt(start + 1)) {
      case SLASH:
        return readCloseTag(text, start);
      case QUESTION:
        return after(text, '?>', start + 2);
      case BANG:
        return readDeclaration(text, start);
      default:
        return readOpenTag(text, start);
    }
  }

  function readCloseTag(text: string, start: number): number {
    const end = after(text, '>', start + 2);
    if (end === NOT_WHOLE) return NOT_WHOLE;
    const name = open.pop();
    const local = openLocal.pop();
    if (name === undefined || local === undefined || !text.startsWith(name, start + 2)) {
      throw new WorkbookError('damaged');
    }
    const nameEnd = start + 2 + name.length;
    if (nameEnd < end - 1 && text.slice(nameEnd, end - 1).trim() !== '') throw new WorkbookError('damaged');
    handler.close?.(local);
    return end;
  }

  function readDeclaration(text: string, start: number): number {
    if (text.startsWith(COMMENT, start)) return after(text, '-->', start + COMMENT.length);
    if (text.startsWith(CDATA, start)) {
      const end = after(text, ']]>', start + CDATA.length);
      if (end !== NOT_WHOLE)
        readText(text.slice(start + CDATA.length, end - 3).replace(/\r\n?/g, '\n'), false);
      return end;
    }
    const beginning = text.slice(start, start + CDATA.length);
    if (COMMENT.startsWith(beginning) || CDATA.startsWith(beginning)) return NOT_WHOLE;
    throw new WorkbookError('damaged');
  }

  function readOpenTag(text: string, start: number): number {
    let nameStart = start + 1;
    let nameEnd = nameStart;
    let code = text.charCodeAt(nameEnd);
    while (code > SPACE && code !== GREATER && code !== SLASH) {
      if (code === COLON) nameStart = nameEnd + 1;
      code = text.charCodeAt(++nameEnd);
    }
    const end = tagEnd(text, nameEnd);
    if (end === NOT_WHOLE) return NOT_WHOLE;
    if (nameEnd === nameStart || (open.length === 0 && ++roots > 1)) throw new WorkbookError('damaged');
    const empty = text.charCodeAt(end - 2) === SLASH;
    const name = text.slice(nameStart, nameEnd);
    if (handler.open(name, text.slice(nameEnd, empty ? end - 2 : end - 1)) === STOP) return STOPPED;
    if (empty) {
      handler.close?.(name);
    } else {
      open.push(nameStart === start + 1 ? name : text.slice(start + 1, nameEnd));
      openLocal.push(name);
    }
    return end;
  }

  for (const text of xmlTexts(pieces)) {
    rest += text;
    const at = scan(rest);
    if (at === STOPPED) return;
    rest = rest.slice(at);
    if (rest.length > LONGEST_TOKEN) throw new WorkbookError('damaged');
  }
  if (roots === 0 || open.length > 0 || rest.trim() !== '') throw new WorkbookError('damaged');
}

/** Index after the `>` that ends a tag, quoted values stepped over. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) {
      return at + 1;
    } else if (code === QUOTE || code === APOSTROPHE) {
      quote = code;
    }
  }
  return NOT_WHOLE;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? NOT_WHOLE : at + mark.length;
}

import { SaxesParser } from 'saxes';

const OFFICE_APP = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * Reads a manifest into plain elements `{ name, type, attributes, children, text, line }`.
 *
 * A name is the schema's own: `Label`, or `bt:Image` for the basic types, whatever prefix the file uses. An element in
 * a namespace where the schema does not have it keeps `{namespace}` in its name, so that it fits nowhere. `type` is the
 * value of `xsi:type`, else undefined. Lines count from 1. Throws a SyntaxError naming the line of XML that is not well-formed.
 */
export function readManifest(xml) {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const root = { children: [] };
  const open = [root];

  parser.on('error', ({ message }) => {
    throw new SyntaxError(message);
  });
  parser.on('opentag', (tag) => {
    const parent = open.at(-1);
    const overridden = tag.uri === OVERRIDES && (parent.overridden || tag.local === 'VersionOverrides');
    const attributes = Object.values(tag.attributes).filter(({ uri }) => uri === '');
    const element = {
      name: nameOf(tag, parent.overridden || overridden),
      type: Object.values(tag.attributes).find(
        ({ uri, local }) => uri === SCHEMA_INSTANCE && local === 'type',
      )?.value,
      attributes: Object.fromEntries(attributes.map(({ local, value }) => [local, value])),
      children: [],
      text: '',
      line: parser.line,
      overridden: parent.overridden || overridden,
    };
    parent.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    if (open.length > 1) open.at(-1).text += text.trim();
  });
  parser.on('closetag', () => open.pop());

  parser.write(xml).close();
  return root.children[0];
}

function nameOf({ uri, local }, overridden) {
  if (uri === BASIC_TYPES) return `bt:${local}`;
  return uri === (overridden ? OVERRIDES : OFFICE_APP) ? local : `{${uri}}${local}`;
}

/** The element and all below it, in document order. */
export function* everyElement(element) {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

/** All elements of these names at or below the element, in document order. */
export const elementsNamed = (element, ...names) =>
  [...everyElement(element)].filter(({ name }) => names.includes(name));

/** The element at a path of names below the element (`at(app, 'DefaultSettings', 'SourceLocation')`), else undefined. */
export const at = (element, ...path) =>
  path.reduce((found, step) => found?.children.find(({ name }) => name === step), element);

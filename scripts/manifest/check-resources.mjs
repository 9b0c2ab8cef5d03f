import { mostCharacters, resourceKind } from './schema.mjs';
import { at, everyElement } from './tree.mjs';

/** Every resid finds its resource among those of its kind, every resource is used, and no id stands twice. */
export function checkResources(app) {
  const lists = at(app, 'VersionOverrides', 'Resources')?.children ?? [];
  const resources = lists.flatMap(({ name: kind, children }) =>
    children.map(({ attributes: { id }, line }) => ({ kind, id, line })),
  );
  const references = [...everyElement(app)]
    .filter(({ attributes }) => attributes.resid !== undefined)
    .map(({ name, attributes: { resid: id }, line }) => ({ name, kind: resourceKind[name], id, line }));
  const controls = [...everyElement(app)]
    .filter(({ name }) => ['CustomTab', 'OfficeTab', 'Group', 'Control'].includes(name))
    .map(({ attributes: { id }, line }) => ({ id, line }));

  return [
    ...references
      .filter(({ id, kind }) => !resources.some((resource) => resource.id === id && resource.kind === kind))
      .map(({ name, id, kind, line }) => ({
        rule: 'resid',
        line,
        message: `${name} finds no "${id}" in ${kind}`,
      })),
    ...resources
      .filter(
        ({ id, kind }) => !references.some((reference) => reference.id === id && reference.kind === kind),
      )
      .map(({ id, line }) => ({ rule: 'resource-unused', line, message: `nothing uses "${id}"` })),
    ...twice(resources),
    ...twice(controls),
    ...tooLong(resources, mostCharacters.resourceId),
    ...tooLong(controls, mostCharacters.controlId),
  ];
}

const twice = (named) =>
  named
    .filter(({ id }, index) => named.findIndex((other) => other.id === id) < index)
    .map(({ id, line }) => ({ rule: 'id-twice', line, message: `"${id}" stands twice` }));

const tooLong = (named, most) =>
  named
    .filter(({ id }) => id === undefined || id.length === 0 || id.length > most)
    .map(({ id = '', line }) => ({
      rule: 'id-length',
      line,
      message: `"${id}" is not 1 to ${most} characters`,
    }));

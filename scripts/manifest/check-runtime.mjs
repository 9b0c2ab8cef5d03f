import { at, elementsNamed } from './tree.mjs';

/**
 * One page runs everything: the shared runtime starts only when Runtime, FunctionFile, the custom functions' Page and
 * the pane's button name the same resource, and it lives long enough for commands and functions only as "long".
 */
export function checkRuntime(app) {
  const [runtime] = elementsNamed(app, 'Runtime');
  if (runtime === undefined) return [];
  const { resid, lifetime } = runtime.attributes;
  const users = [
    ...elementsNamed(app, 'FunctionFile'),
    ...elementsNamed(app, 'Page').flatMap(({ children }) => children),
    ...elementsNamed(app, 'Action').flatMap((action) => elementsNamed(action, 'SourceLocation')),
  ];
  const pane = at(app, 'DefaultSettings', 'SourceLocation');
  const page = elementsNamed(app, 'bt:Url').find(({ attributes: { id } }) => id === resid);
  return [
    ...users
      .filter(({ attributes }) => attributes.resid !== resid)
      .map(({ name, line }) => ({
        rule: 'runtime-page',
        line,
        message: `${name} is not the page of the runtime`,
      })),
    ...(page === undefined ||
    pane === undefined ||
    page.attributes.DefaultValue === pane.attributes.DefaultValue
      ? []
      : [{ rule: 'runtime-page', line: pane.line, message: 'the pane is not the page of the runtime' }]),
    ...(lifetime === 'long'
      ? []
      : [
          {
            rule: 'runtime-lifetime',
            line: runtime.line,
            message: 'the lifetime of the runtime is not "long"',
          },
        ]),
  ];
}

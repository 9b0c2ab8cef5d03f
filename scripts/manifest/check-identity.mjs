import { at, elementsNamed } from './tree.mjs';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const NAMESPACE = /^[A-Z][A-Z0-9]+(\.[A-Z0-9]+)*$/;

/**
 * The facts that decide what the add-in is and may do. Microsoft's validation refuses versions below 1.0, and Excel on
 * the web versions without four parts. A permission or a domain more than needed is a problem, not a convenience.
 */
export function checkIdentity(app) {
  const expected = [
    ['id', at(app, 'Id'), UUID, 'is not a lower-case UUID'],
    ['version', at(app, 'Version'), /^[1-9]\d{0,3}(\.\d{1,4}){3}$/, 'is not four numbers from 1.0.0.0 on'],
    ['default-locale', at(app, 'DefaultLocale'), /^fi-FI$/, 'is not fi-FI'],
    ['permission', at(app, 'Permissions'), /^ReadWriteDocument$/, 'is not ReadWriteDocument'],
  ];
  return [
    ...expected
      .filter(([, element, form]) => element !== undefined && !form.test(element.text))
      .map(([rule, { name, line, text }, , fault]) => ({
        rule,
        line,
        message: `${name} "${text}" ${fault}`,
      })),
    ...[...hostsOf(app)].map(({ line }) => ({
      rule: 'host',
      line,
      message: 'the host is not the workbook alone',
    })),
    ...elementsNamed(app, 'Namespace').flatMap(({ attributes, line }) => {
      const namespace = elementsNamed(app, 'bt:String').find(
        ({ attributes: { id } }) => id === attributes.resid,
      );
      const value = namespace?.attributes.DefaultValue ?? '';
      return namespace === undefined || NAMESPACE.test(value)
        ? []
        : [
            {
              rule: 'namespace',
              line,
              message: `"${value}" is not a namespace of capital letters, digits and points`,
            },
          ];
    }),
  ];
}

function* hostsOf(app) {
  for (const host of elementsNamed(app, 'Host')) {
    if ((host.attributes.Name ?? host.type) !== 'Workbook') yield host;
  }
}

import { mostCharacters } from './schema.mjs';
import { at, elementsNamed } from './tree.mjs';

/** The languages beside the default Finnish, as Office names them: Office is in Swedish only as sv-SE, also in Finland. */
export const LOCALES = ['sv-SE', 'en-US'];

/** Names: the same in every language. A namespace that changed with the language would break formulas in shared files. */
const NAMES = ['Product.Name', 'Functions.Namespace'];

/** Every text is within its limit, and in every language exactly once; a name is in no other. */
export function checkTexts(app) {
  return textsOf(app)
    .flatMap(({ element, most, translated }) => {
      const { name, attributes, children, line } = element;
      const what = attributes.id ?? name;
      const locales = children.map(({ attributes: { Locale } }) => Locale);
      const wanted = translated ? LOCALES : [];
      const values = [attributes.DefaultValue, ...children.map(({ attributes: { Value } }) => Value)];
      return [
        ...(locales.toSorted().join() === wanted.toSorted().join()
          ? []
          : [{ rule: 'locales', line, message: `${what} is in [${locales}], not [${wanted}]` }]),
        ...values
          .filter((value = '') => value.trim() === '' || value.length > most)
          .map(() => ({
            rule: 'text-length',
            line,
            message: `${what} is not 1 to ${most} characters in every language`,
          })),
      ];
    })
    .concat(
      elementsNamed(app, 'ProviderName', 'TaskpaneId', 'FunctionName')
        .filter(({ name, text }) => text === '' || text.length > mostCharacters[name])
        .map(({ name, line }) => ({
          rule: 'text-length',
          line,
          message: `${name} is not 1 to ${mostCharacters[name]} characters`,
        })),
    );
}

function textsOf(app) {
  const settings = ['DisplayName', 'Description']
    .map((name) => at(app, name))
    .filter((element) => element !== undefined)
    .map((element) => ({
      element,
      most: mostCharacters[element.name],
      translated: element.name !== 'DisplayName',
    }));
  const strings = ['bt:ShortStrings', 'bt:LongStrings'].flatMap((list) =>
    (at(app, 'VersionOverrides', 'Resources', list)?.children ?? []).map((element) => ({
      element,
      most: mostCharacters[list],
      translated: !NAMES.includes(element.attributes.id),
    })),
  );
  return [...settings, ...strings];
}

import { mostCharacters } from './schema.mjs';
import { at, elementsNamed } from './tree.mjs';

/** The languages beside the default Finnish, as Office names them: Office is in Swedish only as sv-SE, also in Finland. */
const LOCALES = ['sv-SE', 'en-US'];

/** Names: the same in every language. A namespace that changed with the language would break formulas in shared files. */
const NAMES = ['Product.Name', 'Functions.Namespace'];

/** Every text is within its limit, and in every language exactly once; a name is in no other. */
export function checkTexts(app) {
  return [...checkTranslated(app), ...checkPlain(app)];
}

const checkTranslated = (app) =>
  textsOf(app).flatMap(({ element: { name, attributes, children, line }, most, wanted }) => {
    const what = attributes.id ?? name;
    const locales = children.map(({ attributes: { Locale } }) => Locale);
    const values = [attributes.DefaultValue, ...children.map(({ attributes: { Value } }) => Value)];
    return [
      ...(locales.toSorted().join() === wanted.toSorted().join()
        ? []
        : [{ rule: 'locales', line, message: `${what} is in [${locales}], not [${wanted}]` }]),
      ...values.filter((value) => !fits(value, most)).map(() => tooLong(what, most, line)),
    ];
  });

const checkPlain = (app) =>
  elementsNamed(app, 'ProviderName', 'TaskpaneId', 'FunctionName')
    .filter(({ name, text }) => !fits(text, mostCharacters[name]))
    .map(({ name, line }) => tooLong(name, mostCharacters[name], line));

const fits = (value = '', most) => value.trim() !== '' && value.length <= most;

const tooLong = (what, most, line) => ({
  rule: 'text-length',
  line,
  message: `${what} is not 1 to ${most} characters`,
});

/** The texts that Office shows, with the locales that each must have beside Finnish. */
function textsOf(app) {
  const settings = ['DisplayName', 'Description']
    .map((name) => at(app, name))
    .filter((element) => element !== undefined)
    .map((element) => ({
      element,
      most: mostCharacters[element.name],
      wanted: element.name === 'DisplayName' ? [] : LOCALES,
    }));
  const strings = ['bt:ShortStrings', 'bt:LongStrings'].flatMap((list) =>
    (at(app, 'VersionOverrides', 'Resources', list)?.children ?? []).map((element) => ({
      element,
      most: mostCharacters[list],
      wanted: NAMES.includes(element.attributes.id) ? [] : LOCALES,
    })),
  );
  return [...settings, ...strings];
}

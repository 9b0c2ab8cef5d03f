import { LANGUAGES } from '../i18n/language';
import { CATALOGUE } from './catalogue';
import { metadataOf } from './metadata';

/** What the published schema allows, and its lengths; the shorter limits are those of Excel's own windows. */
const KEYS = {
  file: ['allowErrorForDataTypeAny', 'functions'],
  function: ['description', 'id', 'name', 'parameters', 'result'],
  parameter: ['description', 'dimensionality', 'name', 'optional', 'type'],
  result: ['dimensionality', 'type'],
};
const FUNCTION_ID = /^[A-Z][A-Z0-9._]{2,127}$/;
const FUNCTION_NAME = /^\p{L}[\p{L}\d._]{2,127}$/u;
const PARAMETER_NAME = /^\p{L}[\p{L}\d_]{0,63}$/u;
/** Such a name is a cell's address, A1 to XFD1048576 or R1C1. */
const ADDRESS = /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/i;

const allowed = (object: object, keys: readonly string[]) => {
  expect(keys).toEqual(expect.arrayContaining(Object.keys(object)));
};

describe.each(LANGUAGES)('the metadata in %s', (language) => {
  const metadata = metadataOf(CATALOGUE, language);

  test('has the keys of the schema and no others', () => {
    allowed(metadata, KEYS.file);
    for (const definition of metadata.functions) {
      expect(Object.keys(definition).sort()).toEqual(KEYS.function);
      expect(Object.keys(definition.result).sort()).toEqual(KEYS.result);
      for (const parameter of definition.parameters) allowed(parameter, KEYS.parameter);
    }
  });

  test('names each function once, with letters, digits and full stops', () => {
    const ids = metadata.functions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name } of metadata.functions) {
      expect(id).toMatch(FUNCTION_ID);
      expect(name).toMatch(FUNCTION_NAME);
      expect(name).not.toMatch(ADDRESS);
    }
  });

  test.each(metadata.functions)(
    'describes $id and its parameters in few words',
    ({ description, parameters }) => {
      expect(description.length).toBeLessThanOrEqual(255);
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(PARAMETER_NAME);
        expect(parameter.description.length).toBeGreaterThan(0);
        expect(parameter.description.length).toBeLessThanOrEqual(255);
        expect(['scalar', 'matrix']).toContain(parameter.dimensionality);
        expect(parameter.type).toBe('any');
      }
      const optional = parameters.map((parameter) => parameter.optional ?? false);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    },
  );

  test('gives every result as a range, whose cells may be text, numbers or errors', () => {
    for (const { result } of metadata.functions)
      expect(result).toEqual({ type: 'any', dimensionality: 'matrix' });
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });
});

test('functions and their order of parameters are the same in every language', () => {
  const [fi, ...others] = LANGUAGES.map((language) =>
    metadataOf(CATALOGUE, language).functions.map(({ id, name, parameters }) => ({
      id,
      name,
      count: parameters.length,
    })),
  );
  for (const other of others) expect(other).toEqual(fi);
});

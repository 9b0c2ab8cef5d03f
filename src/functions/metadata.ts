import type { Language } from '../i18n/language';
import type { CustomFunction, Parameter } from './custom-function';
import type { Texts } from '../i18n/fi/texts';
import { textsOf } from '../i18n/texts';

/** Excel's description of an add-in's functions: the JSON file that the manifest names. */
export interface Metadata {
  /** Errors in cells are handed over; else one of them makes an error of the whole formula. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
}

/**
 * The metadata of the functions in a language. Source: Microsoft, "Manually create JSON metadata for custom functions in
 * Excel". Every type is `any`, because staff's cells hold text, numbers and dates in one column.
 */
export function metadataOf(catalogue: readonly CustomFunction[], language: Language): Metadata {
  const texts = textsOf(language).functions;
  return {
    allowErrorForDataTypeAny: true,
    functions: catalogue.map(({ id, parameters }) => ({
      id,
      name: id,
      description: texts.catalogue[id].description,
      parameters: parameters.map((parameter) => parameterMetadata(parameter, texts)),
      result: { type: 'any', dimensionality: 'matrix' },
    })),
  };
}

function parameterMetadata({ id, kind, optional }: Parameter, texts: Texts['functions']): ParameterMetadata {
  return {
    ...texts.parameters[id],
    type: 'any',
    dimensionality: kind === 'cells' ? 'matrix' : 'scalar',
    ...(optional && { optional }),
  };
}

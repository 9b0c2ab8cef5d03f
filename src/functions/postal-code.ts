import { failure } from './answer';
import { answerCells, answerOf } from './answer-cells';
import { codeNamer } from './code-namer';
import type { CustomFunction } from './custom-function';
import { cells, option } from './custom-function';
import { choiceOption } from './options';

/** The postcode in five digits, with the zeros that Excel dropped, or the municipality that it is in. */
export const postalCode: CustomFunction = {
  id: 'POSTINUMERO',
  parameters: [cells('postalCode'), option('codeOrMunicipality')],
  answer: ({ cells: [codes], options: [result] }, context) => {
    const { reference, texts, parsers } = context;
    const choice = choiceOption(result, ['code', 'municipality'], context);
    const name = codeNamer(reference.municipalities, 'name', context.language);
    const show = (code: string) => {
      if (choice === 'code') return code;
      const municipality = reference.postcodes.get(code);
      return municipality === undefined ? failure(texts.reasons.postalCodeNotListed) : name(municipality);
    };
    return answerCells(codes, parsers.postalCode(), (reading, cell) =>
      answerOf('postalCode', reading, cell, context, show),
    );
  },
  examples: [
    { arguments: [130], answers: ['00130'] },
    { arguments: ['57130', 'kunta'], answers: ['Savonlinna'] },
  ],
};

import { reading, unusable } from '../model/reading';
import { benefitParser } from './benefit';
import { isPlaceholder, tellingPlaceholders } from './placeholder';
import { yesNoParser } from './yes-no';

describe('a placeholder', () => {
  test.each(
    (
      '?|??|-|--|—|...|…|*|#|xxx|XX|Ei tiedossa|ei  tiedossa!|(puuttuu)|EI TIETOA|Tuntematon|tuntematon??|okänd|Saknas|' +
      'N/A|n.a.|#n/a|unknown|TBD|??? selvitetään'
    ).split('|'),
  )('is %j', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  test.each(
    'Tuntematon Valmentaja|Xi|X|Na|Ei|ei etuutta|Puuttuva rengas|1|- 5|Saknaström|x1|kesä ?|oxx|xxl|😀|Tietola'.split(
      '|',
    ),
  )('is not %j', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });

  test.each(['?', 'ei tiedossa', '??'])('%j is told where nothing can be made of it', (cell) => {
    expect(tellingPlaceholders(benefitParser())(cell)).toEqual(unusable('placeholder'));
  });

  test('what the kind of value understands goes first', () => {
    expect(tellingPlaceholders(benefitParser())('-')).toEqual(reading('none'));
    expect(tellingPlaceholders(yesNoParser())('--')).toEqual(reading(false));
    expect(tellingPlaceholders(yesNoParser())('xx')).toEqual(reading(true));
    expect(tellingPlaceholders(benefitParser())('kesäloma')).toEqual(unusable('unknown'));
  });
});

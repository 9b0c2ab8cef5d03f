import { DATA_BAR_COLOR, LINK, STYLES, THEME_COLORS } from './look';

/** WCAG 2.1: relative luminance and contrast ratio. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((start) => {
    const channel = parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const { dark1: black, light1: white } = THEME_COLORS;

describe('the look', () => {
  test('the measure of contrast is that of WCAG', () => {
    expect(contrast(black, white)).toBeCloseTo(21);
    expect(contrast('777777', white)).toBeCloseTo(4.48, 2);
  });

  test.each(Object.entries(STYLES))('%s can be read: contrast of 4.5 or more', (_, { font, fill }) => {
    expect(contrast(font?.color ?? black, fill ?? white)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['error', 'warning', 'review', 'good', 'derived', 'total'] as const)(
    'plain text can be read on the fill of %s',
    (name) => {
      expect(contrast(black, STYLES[name].fill ?? '')).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['error', 'warning', 'review', 'total'] as const)(
    'a link can be read on the fill of %s',
    (name) => {
      expect(contrast(LINK.font?.color ?? '', STYLES[name].fill ?? '')).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('numbers can be read on a data bar', () => {
    expect(contrast(black, DATA_BAR_COLOR)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const)(
    '%s of the theme shows on white: contrast of 3 or more',
    (name) => {
      expect(contrast(THEME_COLORS[name], white)).toBeGreaterThanOrEqual(3);
    },
  );

  test('error, warning and review are told apart without colour', () => {
    const lines = [STYLES.error, STYLES.warning, STYLES.review].map(({ border }) => border?.left?.line);
    expect(new Set(lines)).toEqual(new Set(['thin', 'dashed', 'dotted']));
  });
});

import { isForeignLanguage } from './foreign-language';

test.each([
  ['no', ['fi', 'sv', 'se', 'smn', 'sms']],
  [
    'review',
    ['sgn', 'sgn-fi', 'fse', 'fss', 'ase', 'rom', 'rmf', 'rmn', 'sma', 'smj', 'sje', 'sjd', 'smi', 'und'],
  ],
  [
    'review',
    // Sign languages of Estonia, Iceland, Japan, Norway, Russia, Sweden, Ukraine, Kenya and Yugoslavia.
    ['eso', 'icl', 'jsl', 'nsl', 'rsl', 'swl', 'ukl', 'xki', 'ysl'],
  ],
  ['yes', ['ru', 'et', 'so', 'ar', 'vi', 'en', 'no', 'ro', 'rup', 'sm']],
] as const)('%s: %p', (expected, codes) => {
  expect(codes.map(isForeignLanguage)).toEqual(codes.map(() => expected));
});

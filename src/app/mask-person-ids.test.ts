import { maskPersonIds } from './mask-person-ids';

test.each([
  ['010190-999P', '***********'],
  ['Huom! 010190-999p', 'Huom! ***********'],
  ['010190–999P, 010190A999X', '***********, ***********'],
  ['Omavalmentaja', 'Omavalmentaja'],
  ['Puhelin 044-5551234', 'Puhelin 044-5551234'],
  ['Tilanne 31.3.2021', 'Tilanne 31.3.2021'],
  ['20210331-1200', '20210331-1200'],
  ['', ''],
])('“%s” becomes “%s”', (text, masked) => {
  expect(maskPersonIds(text)).toBe(masked);
});

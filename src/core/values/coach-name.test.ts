import type { Coach } from '../model/coach';
import { reading, unusable } from '../model/reading';
import { coachParser } from './coach-name';

const coach = (id: string, name: string): Coach => ({
  id,
  name,
  fte: 1,
  ownLimit: null,
  specialities: [],
  languages: ['fi'],
  municipalities: [],
  absentFrom: null,
  absentTo: null,
});
const parse = coachParser([
  coach('OV01', 'Virtanen Matti'),
  coach('OV02', 'Åkerlund Aino'),
  coach('OV03', 'af Hällström Liisa'),
  coach('OV04', 'Tuomi Kaino'),
  coach('OV05', 'Kaino Tuomi'),
  coach('OV06', 'Laine Eeva'),
  coach('OV07', 'Laine Eeva'),
  coach('OV08', 'Silvennoinen Ann 15'),
  coach('OV09', 'Silvennoinen Ann 16'),
  coach('OV10', 'Laine Eevertti'),
  coach('OV11', 'Laine Eevertto'),
  coach('OV12', 'Koskinen Kristiina'),
  coach('OV13', 'Koskanen Kristiino'),
  coach('OV14', 'Silvennoinen Eeva'),
  coach('OV15', 'Silvennoinen Eeva'),
  coach('OV16', 'Ohjaaja01'),
]);

describe('a coach', () => {
  test.each([
    ['Virtanen Matti', 'OV01'],
    ['VIRTANEN MATTI', 'OV01'],
    ['Matti Virtanen', 'OV01'],
    ['Virtanen, Matti', 'OV01'],
    ['OV01', 'OV01'],
    ['ov01', 'OV01'],
    ['Virtanen Matti (OV01)', 'OV01'],
    ['(OV01) Virtanen Matti', 'OV01'],
    ['Virtanen , Matti,', 'OV01'],
    ['Akerlund Aino', 'OV02'],
    ['Liisa af Hällström', 'OV03'],
    ['Tuomi Kaino', 'OV04'],
    ['Kaino Tuomi', 'OV05'],
    ['Laine Eeva (OV07)', 'OV07'],
  ])('%j is %s', (cell, id) => {
    expect(parse(cell)).toEqual(reading(id));
  });

  test.each([
    ['Virtanne Matti', 'OV01', 'Virtanen Matti'],
    ['Matti Virtane', 'OV01', 'Virtanen Matti'],
    ['virtannen, matti', 'OV01', 'Virtanen Matti'],
    ['Aino Akerlnd', 'OV02', 'Åkerlund Aino'],
    ['af Hälström Liisa', 'OV03', 'af Hällström Liisa'],
    ['Silvenoinen Ann 16', 'OV09', 'Silvennoinen Ann 16'],
  ])('%j is %s, misspelt', (cell, id, suggestion) => {
    expect(parse(cell)).toEqual(reading(id, { code: 'typo', params: { suggestion } }));
  });

  test.each([
    ['a slip in a short word', 'Virtanen Mati'],
    ['a slip in a word of letters alone', 'VirtanenMatti'],
    ['two slips', 'Virtonnen Matti'],
    ['a slip in two words', 'Virtane Mati'],
    ['another number', 'Silvennoinen Ann 17'],
    ['a word left out', 'Virtane'],
    ['a word more', 'Virtane Matti Juhani'],
    ['a slip that two coaches explain', 'Laine Eevertta'],
    ['two of the name', 'Silvenoinen Eeva'],
    ['a slip in either word', 'Koskanen Kristiina'],
    ['another number in a word', 'Ohjaaja02'],
  ])('is not guessed from %s', (_, cell) => {
    expect(parse(cell)).toEqual(unusable('unknown'));
  });

  test.each([
    ['unknown', 'Tuntematon Valmentaja'],
    ['unknown', 'Virtanen'],
    ['unknown', 'Virtanen Matti (OV02)'],
    ['unknown', '()'],
    ['ambiguous', 'Laine Eeva'],
    ['ambiguous', 'Tuomi, Kaino'],
  ])('is unusable as %s: %j', (code, cell) => {
    expect(parse(cell)).toEqual(unusable(code));
  });

  test('may be any name where the coaches are not known', () => {
    const any = coachParser([]);
    for (const name of ['Virtanen Matti', 'OV01', 'Eino', 'Nonen', 'Tuntemattomainen']) {
      expect(any(name)).toEqual(reading(name));
    }
    for (const nobody of [
      '?',
      '--',
      '_',
      'ei',
      'Ei tiedossa',
      'Tuntematon',
      'tuntematon valmentaja',
      'okänd',
      'okänd coach',
      'unknown',
      'Unknown coach',
      'ingen',
      'ingen ännu',
      'none',
    ]) {
      expect(any(nobody)).toEqual(unusable('unknown'));
    }
  });
});

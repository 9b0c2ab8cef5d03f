import { answerTo, errorOf } from './run.fixture';

describe('functions that recognise names and codes', () => {
  test.each([
    ['KUNTA', 'Savonlinnan kaupunki', null, '740'],
    ['KUNTA', 'Nyslott', 'koodi', '740'],
    ['KUNTA', 740, 'nimi', 'Savonlinna'],
    ['KUNTA', '97', null, '097'],
    ['KUNTA', 'Savonlina', 'name', 'Savonlinna'],
    ['KUNTA', 'Atlantis', null, errorOf('municipality-unknown')],
    ['KIELI', 'venäjän kieli', null, 'ru'],
    ['KIELI', 'RUS', 'namn', 'venäjä'],
    ['KIELI', 'solmukieli', null, errorOf('language-unknown')],
    ['KANSALAISUUS', 'suomalainen', null, 'FI'],
    ['KANSALAISUUS', 'EST', 'nimi', 'Viro'],
    ['ETUUS', 'tmt', null, 'työmarkkinatuki'],
    ['ETUUS', 'pp', null, 'peruspäiväraha'],
    ['ETUUS', 'liitto', null, 'ansiopäiväraha'],
    ['ETUUS', '-', null, 'ei etuutta'],
    ['ETUUS', 'eläke', null, errorOf('benefit-unknown')],
    ['POSTINUMERO', 130, null, '00130'],
    ['POSTINUMERO', 'FI-57130', 'koodi', '57130'],
    ['POSTINUMERO', 57130, 'kunta', 'Savonlinna'],
    ['POSTINUMERO', '00002', null, '00002'],
    [
      'POSTINUMERO',
      '00002',
      'kunta',
      '#VALUE! Postinumeroa ei ole luettelossa, joten kuntaa ei voi päätellä.',
    ],
  ])('%s of %p (%p) is %p', (id, cell, result, answer) => {
    expect(answerTo(id, [[cell]], result)).toBe(answer);
  });

  test.each(['KUNTA', 'KIELI', 'KANSALAISUUS', 'ETUUS', 'POSTINUMERO'])(
    '%s gives nothing for empty cells and the reason for error values',
    (id) => {
      expect([0, null, '', ' '].map((cell) => answerTo(id, [[cell]]))).toEqual(['', '', '', '']);
      expect(answerTo(id, [[{ code: '#N/A' }]])).toBe(errorOf('cell-error-value', { error: '#N/A' }));
    },
  );

  test.each([
    ['before the merger', '31.12.2024', 'Pertunmaa'],
    ['from the merger on', '1.1.2025', 'Mäntyharju'],
    ['today, which is before it', null, 'Pertunmaa'],
  ])('KUNTA knows a municipality %s', (_, date, name) => {
    expect(answerTo('KUNTA', [['Pertunmaa']], 'nimi', date)).toBe(name);
  });
});

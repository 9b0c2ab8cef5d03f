import { fromIso } from '../core/model/local-date';
import { readConditions } from './read-conditions';
import { UsageError } from './usage-error';

const NONE = { absences: [], more: [], limit: null, lockedRows: [] };

describe('conditions of a plan', () => {
  test.each([
    [{}, NONE],
    [{ limit: '90' }, { ...NONE, limit: 90 }],
    [{ limit: '0' }, { ...NONE, limit: 0 }],
    [{ lock: '12, 15;16' }, { ...NONE, lockedRows: [12, 15, 16] }],
    [{ more: ['50', '100 %, 20%'.replace(' ', '')] }, { ...NONE, more: [0.5, 1, 0.2] }],
    [{ absent: ['OV03'] }, { ...NONE, absences: [{ coach: 'OV03', from: null, to: null }] }],
    [
      { absent: ['Virtanen Matti = 2021-04-01', 'OV04=2021-04-01..2021-06-30'] },
      {
        ...NONE,
        absences: [
          { coach: 'Virtanen Matti', from: fromIso('2021-04-01'), to: null },
          { coach: 'OV04', from: fromIso('2021-04-01'), to: fromIso('2021-06-30') },
        ],
      },
    ],
  ])('%j are read', (words, conditions) => {
    expect(readConditions(words)).toEqual(conditions);
  });

  test.each([
    [{ limit: '101' }, 'bad-limit', '101'],
    [{ limit: '-1' }, 'bad-limit', '-1'],
    [{ limit: '9,5' }, 'bad-limit', '9,5'],
    [{ more: ['0'] }, 'bad-more', '0'],
    [{ more: ['150'] }, 'bad-more', '150'],
    [{ more: ['puolet'] }, 'bad-more', 'puolet'],
    [{ lock: '0' }, 'bad-row', '0'],
    [{ lock: 'C12' }, 'bad-row', 'C12'],
    [{ absent: ['=2021-04-01'] }, 'bad-absence', '=2021-04-01'],
    [{ absent: ['OV03=huhtikuu'] }, 'bad-absence', 'OV03=huhtikuu'],
    [{ absent: ['OV03=2021-02-30'] }, 'bad-absence', 'OV03=2021-02-30'],
    [{ absent: ['OV03=2021-04-02..2021-04-01'] }, 'bad-absence', 'OV03=2021-04-02..2021-04-01'],
  ])('%j are refused', (words, code, detail) => {
    let caught: unknown;
    try {
      readConditions(words);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(UsageError);
    expect(caught).toMatchObject({ code, detail });
  });
});

import { asWhole } from '../dispatch/arguments';
import type { Members } from '../dispatch/host-object';
import type { Workbook } from '../model/workbook';

/** Days from 1 January 1904 to the first day of the 1900 system. */
const DAYS_BETWEEN_SYSTEMS = 1_462;
const DAY_ZERO_OF_1900 = Date.UTC(1899, 11, 30);

/** Excel's worksheet functions as methods; of them only DATE, which tells the workbook's date system. */
export const functionsMembers: Members<Workbook> = {
  objects: {
    date: (workbook, [year, month, day], session) => {
      const date = Date.UTC(asWhole(year), asWhole(month) - 1, asWhole(day));
      const serial = (date - DAY_ZERO_OF_1900) / 86_400_000;
      return session.make('FunctionResult', {
        value: workbook.date1904 === true ? serial - DAYS_BETWEEN_SYSTEMS : serial,
      });
    },
  },
};

export const functionResultMembers: Members<{ readonly value: number }> = {
  get: { error: () => null, value: ({ value }) => value },
};

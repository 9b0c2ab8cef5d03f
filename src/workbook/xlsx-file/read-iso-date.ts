import { fromIso, toSerial } from '../../core/model/local-date';

/** Serial number of 1.1.1904 in the 1900 system: what the two systems differ by. */
const DAYS_1904 = 1462;
/** Excel counts a 29.2.1900, so serials before 1.3.1900 have no certain day. */
const FIRST_CERTAIN_SERIAL = 61;

/** A date of a cell of type `d` as a serial number, with the format that shows it where the cell has none. */
export interface IsoSerial {
  readonly serial: number;
  readonly formatCode: string;
}

/**
 * The serial number of an ISO 8601 date, time or both (`2021-03-31`, `2021-03-31T10:15:00Z`, `10:15:00`). A zone is
 * not looked at: Excel's dates have none. `null` where the text is no such date or Excel has no serial number for it.
 */
export function readIsoDate(text: string, dateSystem: 1900 | 1904): IsoSerial | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})?(?:(?:^|T)(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(
      text,
    );
  if (match === null || text === '') return null;
  const [, day, hours, minutes, seconds] = match;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (day === undefined) return hours === undefined ? null : { serial: time, formatCode: 'hh:mm:ss' };
  const date = fromIso(day);
  if (date === null) return null;
  const serial = toSerial(date);
  if (serial < (dateSystem === 1904 ? DAYS_1904 : FIRST_CERTAIN_SERIAL)) return null;
  return {
    serial: serial - (dateSystem === 1904 ? DAYS_1904 : 0) + time,
    formatCode: hours === undefined ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss',
  };
}

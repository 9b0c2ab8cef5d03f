import { birthDatesOf } from '../core/enrich/birth-dates';
import { isBlank } from '../core/model/cell';
import type { ClientList } from '../core/model/client-list';
import type { JudgedColumn } from '../core/model/judged-column';
import { judgeColumn } from '../core/model/judged-column';
import type { LocalDate } from '../core/model/local-date';
import type { Profile } from '../core/model/profile';
import type { Parse } from '../core/model/reading';
import { EMPTY } from '../core/model/reading';
import { decideList } from '../core/target-group/decide-list';
import { answerAndExplanation } from './answer-and-explanation';
import type { Call, Cells, CustomFunction } from './custom-function';
import { cells, option, optionalCells } from './custom-function';
import { dateOption, profileOption } from './options';
import type { Parsers } from './parsers';

/**
 * Membership of the target group and its reasons, as in the sheet of clients. The arguments are the columns of a client
 * list, so the answer is the one that the whole list would get; a row of empty cells alone gets none.
 */
export const targetGroup: CustomFunction = {
  id: 'KOHDERYHMA',
  parameters: [
    cells('person'),
    cells('municipality'),
    cells('benefit'),
    cells('motherTongue'),
    cells('nationality'),
    optionalCells('employmentCode'),
    optionalCells('jobSearchStart'),
    optionalCells('memberSince'),
    optionalCells('earningsRelatedRight'),
    option('answerAndExplanation'),
    option('date'),
    option('profile'),
  ],
  answer: (call, context) => {
    const [result, day, profileId] = call.options;
    const date = dateOption(day, context);
    const profile = profileOption(profileId, context);
    const { ternary, reasons } = context.sheets;
    const show = answerAndExplanation(result, context);
    const list = clientList(call, context.parsers, date, profile);
    return decideList(list, birthDatesOf(list, date), profile, date).map((decision, row) =>
      call.cells.every((column) => isBlank(column?.[row] ?? null))
        ? show('', '')
        : show(ternary[decision.membership], decision.reasons.map((reason) => reasons[reason]).join('; ')),
    );
  },
  examples: [
    {
      arguments: ['010190-999W', 'Savonlinna', 'tm-tuki', 'suomi', 'Suomi', '02'],
      answers: ['kyllä', 'ei saa ansiopäivärahaa'],
    },
    {
      arguments: ['010190-999W', 'Savonlinna', 'ansiopäiväraha', 'suomi', 'Suomi', '02'],
      answers: ['ei', 'ei kuulu mihinkään kohderyhmään'],
    },
    {
      arguments: ['010190-999W', '', 'tm-tuki', 'suomi', 'Suomi', '02'],
      answers: ['tarkista', 'kotikunta puuttuu'],
    },
  ],
};

/** The arguments as a client list: an argument that is left out is a column that the list does not have. */
function clientList({ count, cells }: Call, parsers: Parsers, date: LocalDate, profile: Profile): ClientList {
  const [people, municipality, benefit, motherTongue, nationality, code, start, since, right] = cells;
  const column = <T>(values: Cells, parse: Parse<T>): JudgedColumn<T> => judgeColumn(0, '', values, parse);
  const dates = parsers.date(date);
  const readPersonId = parsers.personId(date);
  // To read a date takes ten times as long as a code, and few people are named by one.
  const readBirthDate: Parse<LocalDate> = (cell) => (readPersonId(cell).value === null ? dates(cell) : EMPTY);
  return {
    count,
    rows: Int32Array.from({ length: count }, (_, row) => row + 1),
    columns: {
      ...(people && { personId: column(people, readPersonId), birthDate: column(people, readBirthDate) }),
      ...(municipality && { municipality: column(municipality, parsers.municipality(date)) }),
      ...(benefit && { benefit: column(benefit, parsers.benefit()) }),
      ...(motherTongue && { motherTongue: column(motherTongue, parsers.language()) }),
      ...(nationality && { nationality: column(nationality, parsers.nationality()) }),
      ...(code && { employmentCode: column(code, parsers.employmentCode(profile.employmentCodes)) }),
      ...(start && { jobSearchStart: column(start, dates) }),
      ...(since && { memberSince: column(since, dates) }),
      ...(right && { earningsRelatedRight: column(right, parsers.yesNo()) }),
    },
  };
}

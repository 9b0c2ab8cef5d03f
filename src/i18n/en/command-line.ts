import type { commandLine as fi } from '../fi/command-line';
import { counted } from '../counted';
import { sheets } from './sheets';

/** What the command line prints. Numbers and dates come as text in the form of the language. */
export const commandLine: typeof fi = {
  help: `Omavalmentaja checks and completes a client list, decides the target group and shares the clients out to coaches.

  omavalmentaja run LIST -o RESULT.xlsx   check, complete, decide, assign and make the summary
  omavalmentaja check LIST                only tell what there is to correct in the list
  omavalmentaja check LIST --fix -o MENDED.xlsx   mend what is certain in meaning
  omavalmentaja undo MENDED.xlsx --changes FILE -o LIST.xlsx   take the repairs back
  omavalmentaja summary LIST -o RESULT.xlsx   make the summary alone, with --public for publication
  omavalmentaja split LIST -o FOLDER      make a workbook for each coach
  omavalmentaja merge FILES -o RESULT.xlsx   merge returned workbooks into one list
  omavalmentaja template --month 2021-04 -o LIST.xlsx   make the month's client list, to be filled in
  omavalmentaja plan LIST                 tell what the assignment comes to and what changes or new places would bring
  omavalmentaja what-if LIST --more 50    compare the assignment now and after a change; nothing is written
  omavalmentaja profiles                  show the profiles and their limits

LIST is an .xlsx, .xlsm or .csv file. It is never changed.

  --profile ID|FILE          rules of the area (otherwise savonlinna-2021)
  --date YYYY-MM-DD          reference date (otherwise today)
  --sheet NAME               sheet with the client list
  --coaches FILE             coaches from another file
  --previous RESULT.xlsx     last month’s result: to compare with (run, summary) or to build on (template)
  --layout FILE              a layout of your own, JSON: of the summary (run, summary) or of the list (template)
  --include-review           also assign those whose membership is to be reviewed
  --new-only                 place only those without a coach, or whose coach is away (run, assign)
  --moves NUMBER             even out so that at most so many change coach (run, assign)
  --absent NAME=FROM..TO     a coach is away; may be repeated (run, assign, what-if, plan)
  --limit NUMBER             most clients of a full-time coach, at most the profile’s (run, assign, what-if, plan)
  --lock ROWS                the clients of these rows stay, for example 12,15 (run, assign, what-if, plan)
  --more PERCENT             a new coach with this working time; may be repeated (what-if)
  --public                   hide small counts (summary)
  --fix                      show the repairs, with -o write them into a new workbook as well (check)
  --accept CELLS             take these proposals, for example C17,D20 (check --fix)
  --changes FILE             repairs to a file (check --fix) or from one (undo); holds personal data
  --report FILE|-            write a report (JSON)
  --month YYYY-MM            the month that the list is made for (template)
  --lang fi|sv|en            language
  --force                    replace a result that already exists
  --quiet                    print nothing
  --help                     this help
  --version                  version of the program
`,
  stages: {
    read: 'Reading',
    match: 'Recognising columns',
    validate: 'Checking',
    decide: 'Deciding the target group',
    assign: 'Assigning coaches',
    summarise: 'Making the summary',
    sheets: 'Making the sheets',
    write: 'Writing',
  },
  heading: (version, profile, date) => `Omavalmentaja ${version} · ${profile} · as of ${date}`,
  labels: {
    read: 'Read',
    columns: 'Columns',
    findings: 'Findings',
    membership: 'Membership',
    assignment: 'Assignment',
    toDecide: 'To decide',
    written: 'Written',
  },
  read: (file, sheet, rows, headerRow) =>
    `${file}, sheet ${sheet}: ${counted(rows, 'client row', 'client rows')}, headings on row ${headerRow}`,
  columns: (known, unknown) =>
    unknown === '' ? `${known} recognised` : `${known} recognised; others left as they are: ${unknown}`,
  findings: (errors, warnings, infos) => findingCounts(errors, warnings, infos),
  noFindings: 'none: the list is in order',
  membership: (yes, no, review) => `yes ${yes} · no ${no} · review ${review}`,
  assignment: (assigned, coaches, free) =>
    `${counted(assigned, 'client', 'clients')} to ${counted(coaches, 'coach', 'coaches')}, ${counted(free, 'free place', 'free places')}`,
  loads: (least, most, changes) => {
    const loads = least === most ? counted(most, 'client', 'clients') : `${least}–${most} clients`;
    return `${loads} per coach; the coach changes for ${counted(changes, 'client', 'clients')}`;
  },
  weightedLoads: (least, most, gap) =>
    `weighted caseload ${least}–${most} per coach; at most ${gap}% from the most even possible`,
  shortage: (clients, fte) =>
    `${counted(clients, 'client is', 'clients are')} left without a coach: ${counted(fte, 'full-time equivalent is', 'full-time equivalents are')} missing`,
  way: {
    'new-only': () => 'only new clients were placed; the others keep their coach',
    rebalance: (moves: string, made: string) => `at most ${moves} moves: ${made} made`,
  },
  proof: {
    optimal: 'there is no better plan (checked)',
    near: 'the plan is near the best: only a little better may be possible',
    'more-moves-needed': 'more moves are needed than were allowed: as few as possible were made',
  },
  noCoaches: 'no sheet of coaches was found, so the clients were not assigned',
  toDecide: (rows) =>
    `${counted(rows, 'row needs', 'rows need')} a decision (sheet ${sheets.sheetNames.decisions})`,
  written: (file, sheetCount, seconds) => `${file}, ${counted(sheetCount, 'sheet', 'sheets')}, ${seconds} s`,
  notRun: (count: string) => `${counted(count, 'check was', 'checks were')} not made`,
  checkRows: (count) => counted(count, 'finding', 'findings'),
  places: (cells, more) => `where: ${cells}${more === '' ? '' : ` and ${more} more`}`,
  clusters: {
    title: 'Words that the program does not know:',
    cluster: (field, cells) => `${field} · ${counted(cells, 'cell', 'cells')}`,
    more: (more) => (more === '' ? '' : ` and ${more} more`),
    others: (count) => `and ${counted(count, 'other word', 'other words')}`,
    resolve: `Add a row for each spelling to the sheet ${sheets.sheetNames.settings}: key and value as above.`,
  },
  profileLine: (limit, municipalities) =>
    `at most ${counted(limit, 'client', 'clients')} per full-time coach; municipalities: ${municipalities}`,
  profileDates: (from, to) => (to === '' ? `from ${from}` : `${from}–${to}`),
  log: {
    source: (file, sheet, rows, headerRow) =>
      `Read ${file}, sheet ${sheet}: ${counted(rows, 'client row', 'client rows')}, headings on row ${headerRow}.`,
    profile: (profile, date) => `Profile ${profile}, reference date ${date}.`,
    findings: (errors, warnings, infos) => `Checked: ${findingCounts(errors, warnings, infos)}.`,
    assignment: (assigned, coaches, without) =>
      `Assigned ${counted(assigned, 'client', 'clients')} to ${counted(coaches, 'coach', 'coaches')}; without a coach ${without}.`,
  },
};

function findingCounts(errors: string, warnings: string, infos: string): string {
  return `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}, ${infos} for information`;
}

import type { Day } from '../../../procedure/calendar/day';
import { formatDay } from '../../../procedure/calendar/day';
import { en as sheet } from '../../workbook/sample/en';
import type { FurtherTexts } from '../furtherTexts';

const complaints = (count: number) => `${count} ${count === 1 ? 'complaint' : 'complaints'}`;

export const sample: FurtherTexts['sample'] = {
  title: 'Sample',
  purpose:
    'Check your own work: draw complaints by lot and judge whether the procedure was followed. That prevents complaints.',
  drawTitle: 'New sample',
  period: 'Period',
  quarterName: (year: number, quarter: number) => `Quarter ${quarter} of ${year}`,
  running: 'still running',
  lastFull: 'last full quarter',
  otherPeriod: 'Another period…',
  first: 'From',
  last: 'Up to and including',
  notADay: 'Fill in a date, such as 31-12-2026.',
  lastBeforeFirst: 'This date comes before the first.',
  date: 'Which date counts',
  dates: { receivedOn: 'receipt', closedOn: 'closing' },
  population: 'Draw from',
  all: 'All complaints',
  closed: 'Closed complaints',
  category: (name: string) => `Category: ${name}`,
  department: (name: string) => `Department: ${name}`,
  size: 'How many',
  sizeHint: 'A number, or a part such as 5%.',
  notASize: 'Fill in a number, such as 10, or a percentage up to 100%, such as 5%.',
  seed: 'Seed',
  seedHint: 'Any text will do. The same seed gives the same complaints.',
  noSeed: 'Fill in a seed; any word or number will do.',
  badSeed: 'This text does not fit in a cell. Choose a shorter one, without special characters.',
  byCategory: 'Every category in proportion',
  counting: 'Counting the complaints…',
  progress: (done: number, of: number) => `${done} of ${of} rows read`,
  preview: (population: number, cases: number) =>
    cases < population
      ? `From these: ${complaints(population)}. The sample takes ${cases} of them.`
      : `From these: ${complaints(population)}. ${population === 1 ? 'It is' : 'All of them are'} in the sample.`,
  previewSize: (population: number) => `From these: ${complaints(population)}.`,
  empty: 'There are no complaints here to draw from. Choose another period, another date or a wider group.',
  tooMany: (cases: number, atMost: number) =>
    `That would be ${cases} complaints. A sample holds ${atMost} at most: choose a smaller number or part.`,
  nameless: (count: number) =>
    `${count} ${count === 1 ? 'row has' : 'rows have'} no case number and ${count === 1 ? 'is' : 'are'} left out. Give ${count === 1 ? 'it' : 'them'} a number first.`,
  draw: 'Draw the sample',
  drawing: 'Drawing the sample…',
  cancel: 'Stop',
  cancelled: 'Stopped; nothing was made.',
  drawn: (code: string, drawn: number, population: number) =>
    drawn < population
      ? `Sample ${code} is made: ${drawn} of ${complaints(population)}.`
      : `Sample ${code} is made. There ${population === 1 ? 'was' : 'were'} ${complaints(population)}; ${population === 1 ? 'it takes' : 'all of them take'} part.`,
  listTitle: 'Samples',
  none: 'No sample was drawn yet.',
  reading: 'Reading the samples…',
  about: (population: string, date: string, first: Day | null, last: Day | null) =>
    `${population}, date of ${date}${first && last ? ` ${formatDay(first)} to ${formatDay(last)}` : ''}`,
  drawnBy: (drawn: number, population: number, seed: string, by: string, on: Day | null) =>
    `${drawn} of ${population}, seed ${seed}${on ? `, drawn on ${formatDay(on)}` : ''}${by === '' ? '' : ` by ${by}`}`,
  far: (judged: number, lines: number, failed: number, openActions: number) =>
    `${judged} of ${lines} verdicts, ${failed} times no, ${openActions} ${openActions === 1 ? 'open action' : 'open actions'}`,
  linesGone: (count: number) =>
    `${count === 1 ? '1 line was' : `${count} lines were`} deleted from the scorecard; what is left counts.`,
  complaintsGone: (count: number) =>
    `${complaints(count)} of this sample ${count === 1 ? 'is' : 'are'} no longer in the register; the verdicts stay.`,
  scorecardGone: 'The sheet with the scorecard was deleted. The sample itself stays here.',
  judge: 'Judge',
  show: 'Show the sheet',
  back: 'All samples',
  loading: 'Reading the scorecard…',
  scorecard: (code: string) => `Sample ${code}`,
  position: (number: number, of: number, caseNumber: string) => `Complaint ${number} of ${of}: ${caseNumber}`,
  showCase: 'Show in the register',
  caseGone: 'This complaint is no longer in the register. Its verdicts stay.',
  points: sheet.scorecard.points,
  verdict: sheet.scorecard.verdict,
  ofRegister: 'from the register',
  unknown: 'yours to judge',
  remark: 'Remark',
  addRemark: 'Add a remark',
  cause: 'Cause',
  action: 'Action',
  owner: 'Who does it',
  dueOn: 'By which date',
  doneOn: 'Done on',
  previous: 'Previous',
  next: 'Save and next',
  save: 'Save',
  saved: 'Saved.',
  allJudged: 'Every complaint of this sample is judged.',
  changed:
    'A colleague filled something in at this complaint meanwhile. Nothing was overwritten. Save once more to let yours count, or take over what stands there now.',
  takeTheirs: 'Take over what stands there',
  noLines: 'No readable line of this complaint is left.',
};

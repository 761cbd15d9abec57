import type { Day } from '../../../procedure/calendar/day';
import { formatDay } from '../../../procedure/calendar/day';
import { en as sheet } from '../../workbook/sample/en';
import type { FurtherTexts } from '../furtherTexts';

const complaints = (count: number) => `${count} ${count === 1 ? 'complaint' : 'complaints'}`;

export const sample: FurtherTexts['sample'] = {
  title: 'Sample',
  purpose:
    'Check your own work: pick complaints at random and assess whether the procedure was followed. That prevents complaints.',
  drawTitle: 'New sample',
  period: 'Period',
  otherPeriod: 'Another period…',
  first: 'From',
  last: 'To',
  notADay: 'Enter a date, such as 31-12-2026.',
  lastBeforeFirst: 'This date is before the start date.',
  date: 'Which date counts?',
  dates: { receivedOn: 'receipt', closedOn: 'closing' },
  population: 'Pick from',
  all: 'All complaints',
  closed: 'Closed complaints',
  category: (name: string) => `Category: ${name}`,
  department: (name: string) => `Department: ${name}`,
  size: 'How many complaints?',
  sizeHint: 'A number, or a percentage such as 5%.',
  notASize: 'Enter a number, such as 10, or a percentage up to 100%, such as 5%.',
  seed: 'Seed',
  seedHint: 'Any word or number will do. The same seed gives the same complaints.',
  noSeed: 'Enter a seed. Any word or number will do.',
  badSeed: 'This text does not fit in a cell. Choose a shorter one, without special characters.',
  byCategory: 'Spread over the categories, in proportion',
  counting: 'Counting the complaints…',
  progress: (done: number, of: number) => `${done} of ${of} rows read`,
  preview: (population: number, cases: number) =>
    cases < population
      ? `There are ${complaints(population)}. ${cases} of them will be in the sample.`
      : `There ${population === 1 ? 'is' : 'are'} ${complaints(population)}. ${population === 1 ? 'It' : 'All of them'} will be in the sample.`,
  previewSize: (population: number) => `There ${population === 1 ? 'is' : 'are'} ${complaints(population)}.`,
  empty: 'There are no complaints here to pick from. Choose another period, another date or a larger group.',
  tooMany: (cases: number, atMost: number) =>
    `That would be ${cases} complaints. A sample can hold at most ${atMost}: choose a smaller number or percentage.`,
  nameless: (count: number) =>
    `${count} ${count === 1 ? 'row has' : 'rows have'} no case number and ${count === 1 ? 'is' : 'are'} left out. Give ${count === 1 ? 'it' : 'them'} a number first.`,
  draw: 'Make the sample',
  drawing: 'Making the sample…',
  cancel: 'Stop',
  cancelled: 'Stopped. Nothing was made.',
  drawn: (code: string, drawn: number, population: number) =>
    drawn < population
      ? `Sample ${code} has been made: ${drawn} of ${complaints(population)}.`
      : `Sample ${code} has been made. There ${population === 1 ? 'was' : 'were'} ${complaints(population)}; ${population === 1 ? 'it is' : 'all of them are'} included.`,
  listTitle: 'Samples',
  none: 'No sample has been made yet. Make the first one above.',
  reading: 'Reading the samples…',
  about: (population: string, date: string, first: Day | null, last: Day | null) =>
    `${population}, date of ${date}${first && last ? ` ${formatDay(first)} to ${formatDay(last)}` : ''}`,
  drawnBy: (drawn: number, population: number, seed: string, by: string, on: Day | null) =>
    `${drawn} of ${population}, seed ${seed}${on ? `, made on ${formatDay(on)}` : ''}${by === '' ? '' : ` by ${by}`}`,
  far: (judged: number, lines: number, failed: number, openActions: number) =>
    `${judged} of ${lines} assessed, ${failed} times no, ${openActions} ${openActions === 1 ? 'open action' : 'open actions'}`,
  linesGone: (count: number) =>
    `${count === 1 ? '1 line was' : `${count} lines were`} deleted from the scorecard. What is left counts.`,
  complaintsGone: (count: number) =>
    `${complaints(count)} of this sample ${count === 1 ? 'is' : 'are'} no longer in the register. The assessments stay.`,
  scorecardGone: 'The sheet with the scorecard has been deleted. The sample itself stays here.',
  judge: 'Assess',
  show: 'Show the sheet',
  back: 'All samples',
  loading: 'Reading the scorecard…',
  scorecard: (code: string) => `Sample ${code}`,
  position: (number: number, of: number, caseNumber: string) => `Complaint ${number} of ${of}: ${caseNumber}`,
  showCase: 'Show in the register',
  caseGone: 'This complaint is no longer in the register. Its assessments stay.',
  points: sheet.scorecard.points,
  verdict: sheet.scorecard.verdict,
  ofRegister: 'from the register',
  unknown: 'for you to assess',
  remark: 'Remark',
  addRemark: 'Add a remark',
  cause: 'Cause',
  action: 'Action',
  owner: 'Who will do it?',
  dueOn: 'By which date?',
  doneOn: 'Done on',
  previous: 'Previous',
  next: 'Save and next',
  save: 'Save',
  saved: 'Saved.',
  allJudged: 'Every complaint in this sample has been assessed.',
  changed:
    'A colleague has also filled something in for this complaint. Nothing was overwritten. Click Save again to keep your text.',
  takeTheirs: 'Keep what is there',
  noLines: 'No readable line is left for this complaint.',
};

/** An assumption that no check can witness by itself. */
interface NotAlone {
  /** As a sentence without a full stop. */
  says: string;
  /** What it takes to find out. */
  takes: string;
}

const aColleague = 'a second person in the same workbook';
const eyes =
  'a person who looks at the sheet: what Office.js reads of a rule’s colour may be worked out for it';
const aPane = 'an add-in with a shared runtime, and a person who presses its buttons';
const anotherWorkbook = 'a workbook that is opened in that way';

/** What stays unwitnessed also where all checks pass. */
export const notAlone: readonly NotAlone[] = [
  {
    says: 'An edit of a colleague comes with the source Remote (Microsoft: Events and coauthoring)',
    takes: aColleague,
  },
  {
    says: 'Of two who write in one cell the later wins without a word, and of two rows that are appended at once one is lost',
    takes: aColleague,
  },
  { says: 'An edit follows its cells when others insert or delete rows meanwhile', takes: aColleague },
  {
    says: 'Colours of a rule change on the screen as soon as a cell changes that its formula refers to (office-js #5299, #1157)',
    takes: eyes,
  },
  { says: 'The rule for duplicate values compares as COUNTIF does, and passes over blanks', takes: eyes },
  {
    says: 'While somebody types in a cell reading works, and writing fails with InvalidOperationInCellEditMode',
    takes: 'a person who begins to type in a cell',
  },
  {
    says: 'AutoCorrect’s “Include new rows and columns in table” and “Fill formulas in tables” belong to a person, and hold for add-ins too',
    takes: 'running the checks of growth with those options off',
  },
  {
    says: 'A workbook that was opened read-only takes edits that are never saved, and one that is only viewed refuses them with AccessDenied',
    takes: anotherWorkbook,
  },
  { says: 'In a workbook that counts from 1904 each day is 1,462 less', takes: anotherWorkbook },
  {
    says: 'A PivotTable with refreshOnOpen is up to date after the workbook was opened',
    takes: 'closing the workbook and opening it again',
  },
  {
    says: 'A lost reply comes as RequestAborted, and no connection as ConnectionFailure',
    takes: 'a connection that breaks at that moment',
  },
  {
    says: 'Excel on the web refuses requests and replies of more than 5 MB, with a code of their own (Microsoft: Resource limits)',
    takes: 'sending as much, which is no light check',
  },
  {
    says: 'What is printed fits its paper, with page breaks where they were set (office-js #1860)',
    takes: 'a printed sheet, or its preview',
  },
  {
    says: 'What autofit makes of a width, and whether a text fits its cell',
    takes: 'the fonts of each computer',
  },
  {
    says: 'On the copy of a sheet each name that leads to it has a twin that belongs to the copy',
    takes: 'names of one sheet, which the local Excel doesn’t have',
  },
  {
    says: '✕ hides the pane of an add-in with a shared runtime, tells its page so, and leaves it running (Microsoft: Runtimes in Office Add-ins, Show or hide the task pane; that ✕ is told too is our reading)',
    takes: aPane,
  },
  {
    says: 'Presses of buttons that run a function wait until the one before them completed, five minutes at most (Microsoft: FunctionFile element)',
    takes: aPane,
  },
  {
    says: 'Office.addin.showAsTaskpane works while a cell is edited and without a connection',
    takes: aPane,
  },
];

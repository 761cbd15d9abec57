import { brokenPromise } from './brokenPromise';
import { Left } from './Left';
import { readSnippet } from './readSnippet';
import { runSnippet } from './runSnippet';

/** A sample in Script Lab's format, with one button that does this to the first sheet. */
const outcomeOf = (work: string, needs = '1.1') =>
  runSnippet(
    readSnippet(`
api_set:
    ExcelApi: '${needs}'
script:
    content: |-
        document.getElementById("go").addEventListener("click", () => tryCatch(go));
        async function go(): Promise<void> {
            await Excel.run(async (context) => {
                const sheet: Excel.Worksheet = context.workbook.worksheets.getFirst();
                ${work}
                await context.sync();
            });
        }
        async function tryCatch(callback) {
            try {
                await callback();
            } catch (error) {
                console.error(error);
            }
        }
template:
    content: <button id="go">Go</button>
`),
  );

test.each([
  ['needs a member', 'sheet.shapes.load("items");', 'Worksheet.Shapes'],
  ['needs a function', 'sheet.getRange("A1").formulas = [["=BAHTTEXT(1)"]];', 'The function BAHTTEXT'],
  ['needs a page of Office', 'Office.context.ui.closeContainer();', 'Office.context.ui'],
])('A sample that %s', async (_, work, member) => {
  expect(await outcomeOf(work)).toEqual({ kind: 'lacks', members: [member], errors: [] });
});

test('A sample that runs gives the workbook as it left it', async () => {
  const outcome = await outcomeOf('sheet.getRange("A1").values = [[1]];');
  expect(outcome.kind === 'ran' && new Left(outcome.left).values('A1', outcome.left.sheets[0])).toEqual([
    [1],
  ]);
});

test('A sample that lacks something tells what went wrong besides', async () => {
  const lacking =
    'try { sheet.shapes.load("items"); await context.sync(); } catch (error) { console.error(error); }';
  expect(await outcomeOf(`${lacking} sheet.getRange("nowhere!A1").load("values");`)).toEqual({
    kind: 'lacks',
    members: ['Worksheet.Shapes'],
    errors: [expect.stringContaining('ItemNotFound')],
  });
});

test('A sample that calls what office.js doesn’t have yet', async () => {
  expect(await outcomeOf('sheet.getRange("A1").getDisplayedCellProperties({});')).toEqual({
    kind: 'lacks',
    members: ['office.js with getDisplayedCellProperties'],
    errors: [],
  });
});

test.each([
  ['of a newer Excel that calls what nobody has', 'sheet.fly();', '1.20', 'sheet.fly is not a function'],
  ['that fails', 'sheet.getRange("nowhere!A1").load("values");', '1.1', 'ItemNotFound'],
  ['that tells its error as anything else', 'console.log(new Error("oh"));', '1.1', 'Error: oh'],
])('A sample %s fails', async (_, work, needs, error) => {
  expect(await outcomeOf(work, needs)).toEqual({
    kind: 'failed',
    errors: [expect.stringContaining(error)],
  });
});

test('A promise is kept, or told with what was left instead', async () => {
  const outcome = await outcomeOf('sheet.getRange("A1").values = [[1]];');
  if (outcome.kind !== 'ran') throw new Error('it runs');
  const promise = (expected: number) => ({
    says: 'a number',
    expected,
    see: (left: Left) => left.values('A1', left.sheet('Sheet1'))[0]?.[0],
  });
  expect(brokenPromise(promise(1), outcome.left)).toBeNull();
  expect(brokenPromise(promise(2), outcome.left)).toBe('Its text says: a number. Expected 2, and it left 1');
});

test('A sample without buttons has nothing to run', async () => {
  expect(await runSnippet(readSnippet('script: { content: "" }'))).toEqual({ kind: 'idle' });
});

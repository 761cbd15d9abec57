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
  ['runs', 'sheet.getRange("A1").values = [[1]];', { kind: 'ran' }],
  ['needs a member', 'sheet.shapes.load("items");', { kind: 'lacks', members: ['Worksheet.Shapes'] }],
  [
    'needs a function',
    'sheet.getRange("A1").formulas = [["=BAHTTEXT(1)"]];',
    { kind: 'lacks', members: ['The function BAHTTEXT'] },
  ],
  [
    'needs a page of Office',
    'Office.context.ui.closeContainer();',
    { kind: 'lacks', members: ['Office.context'] },
  ],
])('A sample that %s', async (_, work, outcome) => {
  expect(await outcomeOf(work)).toEqual(outcome);
});

test('A sample that calls what office.js does not have yet', async () => {
  expect(await outcomeOf('sheet.fly();', '1.20')).toEqual({
    kind: 'lacks',
    members: ['office.js with ExcelApi 1.20'],
  });
});

test('A sample that fails tells its errors', async () => {
  expect(await outcomeOf('sheet.getRange("nowhere!A1").load("values");')).toMatchObject({
    kind: 'failed',
    errors: [expect.stringContaining('ItemNotFound')],
  });
});

test('A sample without buttons has nothing to run', async () => {
  expect(await runSnippet(readSnippet('script: { content: "" }'))).toEqual({ kind: 'idle' });
});

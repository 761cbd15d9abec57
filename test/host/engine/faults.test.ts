import { startLocalExcel } from '../inProcess';
import { codeOf } from '../objects/inExcel';
import { HOST_ERRORS, type HostErrorCode } from './faults';

const write = (value: unknown) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
    await context.sync();
  });

const read = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    return range.values;
  });

test.each(Object.keys(HOST_ERRORS) as HostErrorCode[])('The host can answer with %s, once', async (code) => {
  const { faults } = startLocalExcel();
  faults.fail(code);
  expect(await codeOf(write('lost'))).toBe(code);
  expect(await read()).toEqual([['']]);
});

test('A fault can wait for a later request', async () => {
  const { faults } = startLocalExcel();
  faults.fail('InvalidOrTimedOutSession', 2);
  await write('first');
  expect(await codeOf(read())).toBe('InvalidOrTimedOutSession');
  expect(await read()).toEqual([['first']]);
});

test('A reply can be lost after its batch was applied', async () => {
  const { faults } = startLocalExcel();
  faults.loseReply();
  expect(await codeOf(write('applied'))).toBe('RequestAborted');
  expect(await read()).toEqual([['applied']]);
});

test('What office.js lets go of later was kept in the Excel of then', async () => {
  const track = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
  startLocalExcel();
  const earlier = await track();
  const { requests, faults } = startLocalExcel();
  const kept = await track();
  const before = requests.length;
  faults.fail('InvalidOrTimedOutSession');
  earlier.untrack();
  await earlier.context.sync();
  expect(requests).toHaveLength(before);
  faults.calm();
  kept.worksheet.getRange('1:1').insert('Down');
  kept.load('address');
  await kept.context.sync();
  expect(kept.address).toBe('Sheet1!A2');
});

test('Nothing gets through offline', async () => {
  const { faults } = startLocalExcel();
  faults.offline = true;
  expect(await codeOf(write('lost'))).toBe('ConnectionFailure');
  faults.offline = false;
  expect(await read()).toEqual([['']]);
});

test('While a cell is edited one can read, not write (docs: error InvalidOperationInCellEditMode)', async () => {
  const { workbook } = startLocalExcel();
  workbook.editing = true;
  expect(await codeOf(write('lost'))).toBe('InvalidOperationInCellEditMode');
  expect(await read()).toEqual([['']]);
});

test('A request above 5 MB is refused (docs: resource limits of Excel on the web)', async () => {
  startLocalExcel();
  const rows = Array.from({ length: 170 }, () => ['x'.repeat(32_000)]);
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:A170').values = rows;
    await context.sync();
  });
  expect(await codeOf(run)).toBe('RequestPayloadSizeLimitExceeded');
});

test('A request of exactly 5 MB passes, one byte more does not', async () => {
  const { requests } = startLocalExcel();
  const name = (length: number) =>
    Excel.run(async (context) => {
      context.workbook.settings.add('key', 'x'.repeat(length));
      await context.sync();
    });
  await name(0);
  const limit = 5 * 1024 * 1024 - (requests[0]?.bytesSent ?? 0);
  expect(await codeOf(name(limit))).toBe('no error');
  expect(await codeOf(name(limit + 1))).toBe('RequestPayloadSizeLimitExceeded');
});

test('A reply above 5 MB is refused (docs: resource limits of Excel on the web)', async () => {
  startLocalExcel();
  const run = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A400');
    for (let part = 0; part < 4; part++) {
      range.getCell(part * 100, 0).getResizedRange(99, 0).values = Array.from({ length: 100 }, () => [
        'x'.repeat(15_000),
      ]);
      await context.sync();
    }
    range.load('values');
    await context.sync();
  });
  expect(await codeOf(run)).toBe('ResponsePayloadSizeLimitExceeded');
});

test('Each round trip can take its time', async () => {
  const { faults, requests } = startLocalExcel();
  faults.latency = 1000;
  jest.useFakeTimers();
  try {
    const written = write('slow');
    await jest.advanceTimersByTimeAsync(999);
    expect(requests).toHaveLength(0);
    faults.latency = 0;
    await jest.advanceTimersByTimeAsync(1);
    await written;
    expect(requests).not.toHaveLength(0);
  } finally {
    jest.useRealTimers();
  }
});

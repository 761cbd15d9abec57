import type { RowId, CaseNumber } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import type { LineChange, SamplePort } from '../../../src/usecases/ports/samplePorts';
import { valueOf } from '../../fixtures/valueOf';
import { beforeRequest } from '../beforeRequest';
import { asColleague } from '../sheetReading';
import { readTable } from '../sideReading';
import { draw, registerWith } from './drawnSample';

const code = 'S-2026-01';
const first = { rowId: 'row-1' as RowId, caseNumber: '2026-0001-AB' as CaseNumber };

async function drawn() {
  const workbook = await registerWith(3);
  await draw(workbook.samples);
  return workbook;
}

const linesOf = async (samples: SamplePort, rowId = 'row-1') =>
  valueOf(await samples.scorecard(code)).find((one) => one.rowId === rowId)?.lines ?? [];

const failed: LineChange = {
  point: 'noted',
  seen: { verdict: 'yes', remark: '', cause: '', action: '', owner: '', dueOn: null },
  changes: {
    verdict: 'no',
    remark: '=toeval\nen meer',
    cause: 'Haast',
    action: "'s Middags nabellen",
    owner: 'Karin',
    dueOn: toDay('2026-08-01'),
  },
};

describe('a case that is judged in the pane', () => {
  it('gets its verdicts, remarks and actions in its own lines, as text', async () => {
    const { samples } = await drawn();
    const given: LineChange = { point: 'messages', seen: { verdict: null }, changes: { verdict: 'yes' } };
    expect(valueOf(await samples.judge(code, first, [failed, given]))).toEqual({ kind: 'written' });
    const lines = await linesOf(samples);
    expect(lines[0]).toMatchObject({ ...failed.changes, prefilled: 'yes', doneOn: null });
    expect(lines[4]).toMatchObject({ point: 'messages', verdict: 'yes', prefilled: null });
    expect((await linesOf(samples, 'row-2'))[0]).toMatchObject({ verdict: 'yes', remark: '' });
  });

  it('can be cleared again', async () => {
    const { samples } = await drawn();
    valueOf(await samples.judge(code, first, [failed]));
    const cleared: LineChange = {
      point: 'noted',
      seen: { verdict: 'no', dueOn: toDay('2026-08-01') },
      changes: { verdict: null, dueOn: null, cause: '' },
    };
    expect(valueOf(await samples.judge(code, first, [cleared]))).toEqual({ kind: 'written' });
    expect((await linesOf(samples))[0]).toMatchObject({
      verdict: null,
      dueOn: null,
      cause: '',
      owner: 'Karin',
    });
  });

  it('is found after a colleague sorted the lines and moved the columns', async () => {
    const { samples } = await drawn();
    await asColleague(({ tables }) => {
      const table = tables.getItem('tblSteekproef_2026_01');
      table.columns.add(0, [['Eigen'], ...Array.from({ length: 18 }, () => ['x'])]);
      table.sort.apply([{ key: 4, ascending: false }]);
    });
    expect(valueOf(await samples.judge(code, first, [failed]))).toEqual({ kind: 'written' });
    const line = (await linesOf(samples)).find(({ point }) => point === 'noted');
    expect(line).toMatchObject({ verdict: 'no', cause: 'Haast' });
  });

  it('is left alone where a colleague was first', async () => {
    const { samples } = await drawn();
    await asColleague(({ tables }) => {
      const remarks = tables.getItem('tblSteekproef_2026_01').columns.getItem('Opmerking').getDataBodyRange();
      remarks.load('rowCount');
      for (let row = 0; row < 18; row++) remarks.getCell(row, 0).values = [['van een collega']];
    });
    const judged = valueOf(await samples.judge(code, first, [failed]));
    expect(judged).toMatchObject({ kind: 'changed' });
    expect(judged.kind === 'changed' && judged.found[0]).toMatchObject({
      verdict: 'yes',
      remark: 'van een collega',
    });
    expect((await linesOf(samples))[0]).toMatchObject({ verdict: 'yes', cause: '' });
  });

  /** Judging finds the sheet, the lines, reads them, and writes; the header of the register is read before. */
  const writing = 5;
  const table = 'tblSteekproef_2026_01';
  const casesOf = async (samples: SamplePort) => valueOf(await samples.scorecard(code));

  it('keeps what a colleague types between the look and the write, and says so', async () => {
    const { samples } = await drawn();
    const [top] = await casesOf(samples);
    beforeRequest(writing, () =>
      asColleague(({ tables }) => {
        const remarks = tables.getItem(table).columns.getItem('Opmerking').getDataBodyRange();
        remarks.getCell(0, 0).values = [['VAN COLLEGA']];
      }),
    );
    const now = top?.lines.map((line, index) => (index === 0 ? { ...line, remark: 'VAN COLLEGA' } : line));
    const judged = valueOf(await samples.judge(code, top ?? first, [failed]));
    expect(judged).toEqual({ kind: 'changed', found: now });
    expect((await casesOf(samples))[0]?.lines).toEqual(now);
  });

  it('of which somebody copied a line is not written, and both are named', async () => {
    const { samples } = await drawn();
    const [top] = await casesOf(samples);
    const range = await Excel.run(async (context) => {
      const scorecard = context.workbook.tables.getItem(table);
      const body = scorecard.getDataBodyRange().load('rowIndex');
      body.getRowsBelow(1).copyFrom(body.getRow(0));
      scorecard.resize(scorecard.getRange().getResizedRange(1, 0));
      await context.sync();
      return body.rowIndex + 1;
    });
    const before = await readTable(table);
    expect(await samples.judge(code, top ?? first, [failed])).toEqual({
      ok: false,
      fault: { code: 'rowCopied', rows: [range, range + 18] },
    });
    expect(await readTable(table)).toEqual(before);
  });

  it('of which a line goes between the look and the write leaves nothing in its place', async () => {
    const { samples } = await drawn();
    const last = (await casesOf(samples)).at(-1);
    beforeRequest(writing, () =>
      asColleague(({ tables }) => tables.getItem(table).rows.getItemAt(17).delete()),
    );
    const change: LineChange = { point: 'serious', seen: {}, changes: { remark: 'x' } };
    expect(await samples.judge(code, last ?? first, [change])).toEqual({
      ok: false,
      fault: { code: 'rowMissing' },
    });
    expect(await readTable(table)).toHaveLength(17);
  });

  it.each([
    ['InvalidOrTimedOutSession', 'sessionExpired'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ] as const)('and refused by the host with %s is told as %s, and nothing changed', async (error, fault) => {
    const { host, samples } = await drawn();
    const before = await linesOf(samples);
    host.faults.fail(error, writing);
    expect(await samples.judge(code, first, [failed])).toEqual({ ok: false, fault: { code: fault } });
    expect(await linesOf(samples)).toEqual(before);
  });

  it('with a text that no cell can hold leaves none of its cells changed', async () => {
    const { samples } = await drawn();
    const before = await linesOf(samples);
    const tooLong = { ...failed, changes: { verdict: 'no', remark: 'x'.repeat(40_000) } } as const;
    expect(await samples.judge(code, first, [tooLong])).toMatchObject({ ok: false });
    expect(await linesOf(samples)).toEqual(before);
  });

  it('of which a line was deleted says so', async () => {
    const { samples } = await drawn();
    await asColleague(({ tables }) => {
      const rows = tables.getItem('tblSteekproef_2026_01').rows;
      for (let row = 17; row > 0; row--) rows.getItemAt(row).delete();
    });
    const gone = { rowId: 'row-9' as RowId, caseNumber: first.caseNumber };
    expect(await samples.judge(code, gone, [failed])).toEqual({ ok: false, fault: { code: 'rowMissing' } });
  });

  it('keeps an apostrophe in an Excel that swallows the first one', async () => {
    const { host, samples } = await drawn();
    host.workbook.swallowsApostrophe = true;
    valueOf(await samples.judge(code, first, [failed]));
    expect((await linesOf(samples))[0]?.action).toBe("'s Middags nabellen");
  });
});

import type { RowId, CaseNumber } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import type { LineChange, SamplePort } from '../../../src/usecases/ports/samplePorts';
import { valueOf } from '../../fixtures/valueOf';
import { asColleague } from '../sheetReading';
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

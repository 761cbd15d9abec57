import type { Calamity } from '../../../src/procedure/calamity/calamity';
import { registerCalamity } from '../../../src/usecases/calamity/registerCalamity';
import { createCalamities } from '../../../src/workbook/calamity/createCalamities';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { seededRandom } from '../../fakes/seededRandom';
import { valueOf } from '../../fixtures/valueOf';
import { isCleanUp } from '../../host/isCleanUp';
import { beforeRequest } from '../beforeRequest';
import { openedRegister } from '../openedRegister';
import { asColleague } from '../sheetReading';
import { readTable } from '../sideReading';

async function withCalamity() {
  const { host } = await openedRegister();
  const calamities = createCalamities();
  const result = await registerCalamity(
    { calamities, clock: fixedClock('2026-07-08'), identity: fixedIdentity('Mila'), random: seededRandom(1) },
    { title: 'Dubbele incasso', since: '1-7-2026', what: 'Twee keer uitgevoerd', responsible: 'Sanne Vos' },
  );
  if (result.kind !== 'registered') throw new Error(result.kind);
  const { calamity } = result;
  const write = () =>
    calamities.writeCalamity(
      calamity.rowId,
      { cause: 'Een dubbel bestand' },
      { seen: { cause: calamity.cause } },
    );
  const now = async (): Promise<Calamity | undefined> =>
    valueOf(await calamities.calamities())?.find(({ calamity: { code } }) => code === calamity.code)
      ?.calamity;
  return { host, calamity, write, now };
}

/** Which request of a write is the one that writes: the last one. */
async function writingRequest(): Promise<number> {
  const { host, write } = await withCalamity();
  const before = host.requests.length;
  valueOf(await write());
  return host.requests.slice(before).filter((request) => !isCleanUp(request)).length;
}

describe('a calamity, between the look and the write', () => {
  it('keeps what a colleague types in the cell that was to change, and the pane is told', async () => {
    const writing = await writingRequest();
    const { calamity, write, now } = await withCalamity();
    beforeRequest(writing, () =>
      asColleague(({ tables }) => {
        const causes = tables.getItem('tblCalamiteiten').columns.getItem('Oorzaak').getDataBodyRange();
        causes.getCell(0, 0).values = [['VAN COLLEGA']];
      }),
    );
    const found = { ...calamity, cause: 'VAN COLLEGA' };
    expect(valueOf(await write())).toEqual({ kind: 'changed', fields: ['cause'], found });
    expect(await now()).toEqual(found);
  });

  it('of which somebody copied the row is not written, and both rows are named', async () => {
    const { calamity, write, now } = await withCalamity();
    await asColleague(({ tables }) => {
      const table = tables.getItem('tblCalamiteiten');
      table.getDataBodyRange().getRowsBelow(1).copyFrom(table.getDataBodyRange());
      table.resize(table.getRange().getResizedRange(1, 0));
    });
    expect(await write()).toEqual({ ok: false, fault: { code: 'rowCopied', rows: [2, 3] } });
    expect(await now()).toEqual(calamity);
  });

  it('is told as gone when its row is deleted, and leaves no row in its place', async () => {
    const writing = await writingRequest();
    const { write } = await withCalamity();
    await asColleague(({ tables }) => {
      const body = tables.getItem('tblCalamiteiten').getDataBodyRange();
      body.getRow(0).insert('Down');
    });
    beforeRequest(writing, () =>
      asColleague(({ tables }) => tables.getItem('tblCalamiteiten').rows.getItemAt(1).delete()),
    );
    expect(await write()).toEqual({ ok: false, fault: { code: 'rowMissing' } });
    expect(await readTable('tblCalamiteiten')).toHaveLength(1);
  });

  it.each([
    ['InvalidOrTimedOutSession', 'sessionExpired'],
    ['InvalidOperationInCellEditMode', 'cellEditMode'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ] as const)('is told %s as %s, and nothing changed', async (error, code) => {
    const writing = await writingRequest();
    const { host, calamity, write, now } = await withCalamity();
    host.faults.fail(error, writing);
    expect(await write()).toEqual({ ok: false, fault: { code } });
    expect(await now()).toEqual(calamity);
  });
});

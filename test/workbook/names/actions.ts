import type { LongWork } from '../../../src/usecases/ports/adoptionPorts';
import type { CaseNumber, RowId } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import type { Moment } from '../../../src/procedure/calendar/moment';
import { roundFields, type Round } from '../../../src/procedure/lifeCycle/round';
import type { createWorkbook } from '../../../src/workbook/ports/createWorkbook';
import { aCalamity } from '../../fixtures/aCalamity';
import { anAffectedRow } from '../../fixtures/anAffectedRow';
import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { aStep } from '../aStep';
import { builtTab, stamped } from '../quarterTab';
import { draw, secondQuarter } from '../sample/drawnSample';

type Workbook = ReturnType<typeof createWorkbook>;
type Ports = { register: Workbook['register'] } & Awaited<ReturnType<Workbook['further']>>;

const row = 'row-1' as RowId;
const caseNumber = '2026-0001-AB' as CaseNumber;
const quarter = { year: 2026, quarter: 2 } as const;
const log = { event: 'edited', at: '2026-07-08T10:00' as Moment, by: 'Mila' } as const;
const work: LongWork = { onProgress: () => {}, isCancelled: () => false };

/** Everything that a pane does with the register, and what has to come of it; what goes wrong is thrown. */
export const actions: Record<string, (ports: Ports) => Promise<unknown>> = {
  async 'registers a complaint'({ register }) {
    expect(valueOf(await register.append(aRow('new', '2026-0009-AB', { phone: '0611111111' })))).toEqual({
      sameNumber: 1,
    });
    expect(valueOf(await register.byRowId('new' as RowId))?.phone).toBe('0611111111');
  },
  async 'writes in a case, with its round and its line in the log'({ register }) {
    const before = valueOf(await register.byRowId(row));
    if (!before) throw new Error('not found');
    // A round has the cells of its row.
    const round = Object.fromEntries(roundFields.map((field) => [field, before[field]])) as unknown as Round;
    const step = aStep({ phone: before.phone }, { round });
    valueOf(await register.write(row, { phone: '0622222222' }, step));
    expect(valueOf(await register.byRowId(row))?.phone).toBe('0622222222');
    const history = valueOf(await register.history(row));
    expect(history.rounds).toHaveLength(1);
    expect(history.log.at(-1)?.what).toMatch(/\((\w\w) → (?!\1)\w\w\)$/);
    expect(valueOf(await register.unsettled())).toEqual([]);
    valueOf(await register.keepRounds(row, () => []));
    expect(valueOf(await register.history(row)).rounds).toEqual([]);
  },
  async 'lists what is open'({ register }) {
    expect(valueOf(await register.openCases(() => {})).lines).not.toEqual([]);
  },
  async 'counts callbacks'({ register }) {
    expect(valueOf(await register.callbacksOn(toDay('2026-06-11')))).toBe(0);
  },
  async 'counts the numbers of a year'({ register }) {
    expect(valueOf(await register.nextSequence(2026))).toBeGreaterThan(1);
  },
  async 'reads known relations'({ register }) {
    const names: string[] = [];
    valueOf(await register.relations((lines) => names.push(...lines.map(({ name }) => name))));
    expect(names.length).toBeGreaterThan(0);
  },
  async 'looks for its rows'({ register }) {
    register.watch(aRow(row, caseNumber));
    expect(valueOf(await register.troubled())).toEqual([]);
  },
  async 'selects a case and reads what is selected'({ register }) {
    valueOf(await register.select(row));
    expect(valueOf(await register.selected())?.rowId).toBe(row);
  },
  async 'adds to a list'({ register }) {
    valueOf(await register.addToList('categories', 'Parkeren'));
    expect(valueOf(await register.open())?.lists.categories).toContain('Parkeren');
  },
  async 'opens lists, settings and the form'({ register }) {
    valueOf(await register.openSheet('lists'));
    valueOf(await register.openSheet('settings'));
    valueOf(await register.showForm(caseNumber));
  },
  async 'builds a quarter'({ register }) {
    expect((await builtTab(register, quarter)).complaints).toBeGreaterThan(0);
  },
  async 'builds a tab of a category'({ register }) {
    valueOf(await register.buildCategory({ ...stamped, quarter, category: 'Wachttijd' }));
  },
  async 'registers a calamity and writes in it'({ calamities }) {
    const rowId = 'c2' as RowId;
    expect(valueOf(await calamities.appendCalamity(aCalamity({ rowId, code: 'C-2026-02' }), log))).toEqual({
      sameCode: 1,
    });
    valueOf(await calamities.writeCalamity(rowId, { cause: 'Printer' }, { seen: { cause: '' }, log }));
    const found = valueOf(await calamities.calamities())?.find(({ calamity }) => calamity.rowId === rowId);
    expect(found?.calamity.cause).toBe('Printer');
  },
  async 'reads calamities'({ calamities }) {
    expect(valueOf(await calamities.calamities())?.[0]?.calamity.code).toBe('C-2026-01');
  },
  async 'links a complaint'({ calamities }) {
    const request = {
      code: 'C-2026-01',
      candidates: [{ rowId: row, caseNumber, calamity: '' }],
      log: { code: 'C-2026-01', rowId: 'c1' as RowId, at: log.at, by: log.by },
    };
    expect(valueOf(await calamities.link(request, work)).written).toBe(1);
  },
  async 'adds affected relations'({ letters }) {
    const request = { code: 'C-2026-01', run: 'L1', rows: [anAffectedRow()] };
    expect(valueOf(await letters.addAffected(request, work))).toHaveLength(1);
    expect(valueOf(await letters.affected('C-2026-01'))).toHaveLength(1);
  },
  async 'looks for complaints to sample'({ samples }) {
    expect(valueOf(await samples.candidates(secondQuarter, work))?.candidates.length).toBeGreaterThan(0);
  },
  async 'lists samples'({ samples }) {
    expect(valueOf(await samples.samples()).map(({ code }) => code)).toContain('S-2026-01');
  },
  async 'judges a case of a sample'({ samples }) {
    const change = { point: 'checked', seen: { remark: '' }, changes: { remark: 'Netjes' } } as const;
    expect(valueOf(await samples.judge('S-2026-01', { rowId: row, caseNumber }, [change]))).toEqual({
      kind: 'written',
    });
    valueOf(await samples.showSample('S-2026-01'));
  },
  async 'draws a sample'({ samples }) {
    expect(await draw(samples)).toMatchObject({ kind: 'drawn' });
  },
  async 'knows the numbers that are taken'({ adoption }) {
    expect(valueOf(await adoption.takenNumbers('run'))).toContain(caseNumber);
    expect(valueOf(await adoption.unfinished())).toBeNull();
  },
};

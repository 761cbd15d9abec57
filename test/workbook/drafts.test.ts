import { createDraftStore } from '../../src/office/createDraftStore';
import type { DraftStore } from '../../src/usecases/ports/drafts';
import { newSecret } from '../../src/office/seal';
import { hiddenNotes } from '../../src/workbook/batch/hiddenNotes';
import { valueOf } from '../fixtures/valueOf';
import { startLocalExcel } from '../host/inProcess';

/** The keys under which the workbook keeps texts that nobody sees. */
const settingKeys = () =>
  Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load('items/key');
    await context.sync();
    return settings.items.map(({ key }) => key);
  });

const aForm = { typed: { name: 'J. Bos', account: 'Ik wacht al weken.' }, completing: null, attempt: null };

const nothing = { ok: true, value: null };

/** What the browser remembers, which outlives the pane. */
const browser = new Map<string, string>();

/** The store of a pane that just opened: it remembers nothing but what the browser does. */
async function paneOpens(): Promise<DraftStore> {
  const opened: DraftStore[] = [];
  await jest.isolateModulesAsync(async () => {
    const { createDraftStore } = await import('../../src/office/createDraftStore');
    opened.push(createDraftStore(async () => hiddenNotes));
  });
  const [store] = opened;
  if (!store) throw new Error('no store was made');
  return store;
}

beforeEach(() => {
  browser.clear();
  const localStorage = {
    getItem: (key: string) => browser.get(key) ?? null,
    setItem: (key: string, value: string) => void browser.set(key, value),
  };
  // office.js has no context outside a page.
  const office: unknown = Object.create(Office, { context: { value: { partitionKey: '' } } });
  Object.assign(globalThis, { localStorage, Office: office });
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('a draft that is kept in the workbook', () => {
  it('comes back in the next pane, with the attempt that goes with it, and is unreadable in between', async () => {
    startLocalExcel();
    const attempt = { rowId: 'r1', caseNumber: '2026-0001-AB', known: 'mayStand' };
    expect(await (await paneOpens()).save('intake', { ...aForm, attempt })).toBe(true);
    expect(await (await paneOpens()).load('intake')).toMatchObject({
      value: { value: { ...aForm, attempt } },
    });

    const [key = ''] = await settingKeys();
    const text = await hiddenNotes.read(key.replace('klachtenregister.', ''));
    expect(valueOf(text)).not.toContain('Bos');
  });

  it('is kept once, however often it changes, and gone when it is cleared', async () => {
    startLocalExcel();
    for (const name of ['J', 'J.', 'J. Bos']) await (await paneOpens()).save('intake', { name });
    expect(await settingKeys()).toHaveLength(1);
    expect(await (await paneOpens()).clear('intake')).toBe(true);
    expect(await settingKeys()).toEqual([]);
    expect(await (await paneOpens()).load('intake')).toEqual(nothing);
  });

  it('holds the longest text of a cell', async () => {
    startLocalExcel();
    const account = 'é'.repeat(32_767);
    expect(await (await paneOpens()).save('intake', { account })).toBe(true);
    expect(await (await paneOpens()).load('intake')).toMatchObject({ value: { value: { account } } });
  });

  it('is not kept when it would burden the workbook', async () => {
    startLocalExcel();
    expect(await (await paneOpens()).save('intake', { account: 'x'.repeat(5_000_000) })).toBe(false);
    expect(await settingKeys()).toEqual([]);
  });

  it('belongs to its workbook', async () => {
    startLocalExcel();
    await (await paneOpens()).save('intake', aForm);
    startLocalExcel();
    expect(await (await paneOpens()).load('intake')).toEqual(nothing);
  });

  it('says that it could not be kept while a cell is being edited, so that it is tried again', async () => {
    const host = startLocalExcel();
    host.faults.fail('InvalidOperationInCellEditMode');
    expect(await (await paneOpens()).save('intake', aForm)).toBe(false);
    expect(await (await paneOpens()).save('intake', aForm)).toBe(true);
  });

  it('tells what cannot be read while a cell is being edited from nothing kept', async () => {
    const host = startLocalExcel();
    await (await paneOpens()).save('intake', aForm);
    host.faults.fail('InvalidOperationInCellEditMode');
    const fault = { code: 'cellEditMode' };
    expect(await (await paneOpens()).load('intake')).toEqual({ ok: false, fault });
    expect(await (await paneOpens()).load('intake')).toMatchObject({ value: { value: aForm } });
  });

  it('says the same without a connection, and leaves what was kept', async () => {
    const host = startLocalExcel();
    await (await paneOpens()).save('intake', aForm);
    host.faults.offline = true;
    expect(await (await paneOpens()).save('intake', {})).toBe(false);
    expect(await (await paneOpens()).load('intake')).toEqual({ ok: false, fault: { code: 'offline' } });
    expect(await (await paneOpens()).clear('intake')).toBe(false);
    host.faults.offline = false;
    expect(await (await paneOpens()).load('intake')).toMatchObject({ value: { value: aForm } });
  });

  it('is forgotten after thirty days, also by the workbook', async () => {
    startLocalExcel();
    await (await paneOpens()).save('intake', aForm);
    const now = Date.now();
    const day = 86_400_000;
    jest.spyOn(Date, 'now').mockReturnValue(now + 29 * day);
    expect(await (await paneOpens()).load('intake')).toMatchObject({ value: { value: aForm } });
    jest.spyOn(Date, 'now').mockReturnValue(now + 31 * day);
    expect(await (await paneOpens()).load('intake')).toEqual(nothing);
    expect(await settingKeys()).toEqual([]);
  });

  it.each([
    ['is another one', (key: string) => browser.set(key, newSecret())],
    ['is no secret', (key: string) => browser.set(key, 'x')],
    ['was lost', (key: string) => browser.delete(key)],
  ])('is removed from the workbook when its secret %s', async (_, change) => {
    startLocalExcel();
    await (await paneOpens()).save('intake', aForm);
    const key = [...browser.keys()].find((name) => name.endsWith('draftSecret'));
    change(String(key));
    expect(await (await paneOpens()).load('intake')).toEqual(nothing);
    expect(await settingKeys()).toEqual([]);
  });

  it('is not seen in the browser of a colleague, and stays', async () => {
    startLocalExcel();
    await (await paneOpens()).save('intake', aForm);
    browser.clear();
    expect(await (await paneOpens()).load('intake')).toEqual(nothing);
    expect(await settingKeys()).toHaveLength(1);
  });

  it('leaves nothing of a complaint in the browser', async () => {
    startLocalExcel();
    await (await paneOpens()).save('intake', aForm);
    expect([...browser.keys()]).toHaveLength(2);
    expect([...browser.values()].join()).not.toMatch(/Bos|weken/);
  });

  it('says when its code did not come, as of any other that could not be read', async () => {
    const lost = createDraftStore(() => Promise.reject(new Error('no chunk')));
    expect(await lost.save('intake', aForm)).toBe(false);
    expect(await lost.load('intake')).toEqual({ ok: false, fault: { code: 'notLoaded' } });
    expect(await lost.clear('intake')).toBe(false);
  });
});

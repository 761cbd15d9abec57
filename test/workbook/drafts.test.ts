import { lazyDrafts } from '../../src/office/drafts/lazyDrafts';
import { newKey } from '../../src/office/sealed/secrecy';
import type { DraftStore } from '../../src/usecases/ports/drafts';
import { hiddenNotes } from '../../src/workbook/batch/hiddenNotes';
import { valueOf } from '../fixtures/valueOf';
import { startLocalExcel } from '../host/inProcess';
import { beforeRequest } from './beforeRequest';

/** The keys under which the workbook keeps texts that nobody sees. */
const settingKeys = () =>
  Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load('items/key');
    await context.sync();
    return settings.items.map(({ key }) => key);
  });

const noteAt = (key: string) =>
  Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem(key).load('value');
    await context.sync();
    return String(setting.value);
  });

const write = (key: string, text: string) =>
  Excel.run(async (context) => {
    context.workbook.settings.add(key, text);
    await context.sync();
  });

const aForm = { typed: { name: 'J. Bos', account: 'Ik wacht al weken.' }, completing: null, attempt: null };

const nothing = { ok: true, value: null };

/** What the browser remembers, which outlives the pane. */
const browser = new Map<string, string>();
/** Its key, which no script can read. */
let browserKey: Promise<CryptoKey>;

/** The store of a pane that just opened: it remembers nothing but what the browser does. */
async function paneOpens(): Promise<DraftStore> {
  const opened: DraftStore[] = [];
  await jest.isolateModulesAsync(async () => {
    const { createDraftStore } = await import('../../src/office/drafts/createDraftStore');
    opened.push(createDraftStore(hiddenNotes, () => browserKey));
  });
  const [store] = opened;
  if (!store) throw new Error('no store was made');
  return store;
}

beforeEach(() => {
  browser.clear();
  browserKey = newKey();
  const localStorage = {
    getItem: (key: string) => browser.get(key) ?? null,
    setItem: (key: string, value: string) => void browser.set(key, value),
    removeItem: (key: string) => void browser.delete(key),
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
    expect(key).toMatch(/^klachtenregister\.[0-9a-f]{32}$/);
    expect(await noteAt(key)).not.toContain('Bos');
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
    ['its key was lost', async () => void (browserKey = newKey())],
    ['somebody changed it', async (key: string) => write(key, `${(await noteAt(key)).slice(0, -4)}AAA=`)],
    ['it is no sealed text', (key: string) => write(key, 'once upon a time')],
  ])('is removed from the workbook when %s', async (_, change) => {
    startLocalExcel();
    await (await paneOpens()).save('intake', aForm);
    const [key = ''] = await settingKeys();
    await change(key);
    expect(await (await paneOpens()).load('intake')).toEqual(nothing);
    expect(await settingKeys()).toEqual([]);
  });

  it('does not open in the place of another one, where a colleague put it', async () => {
    startLocalExcel();
    await (await paneOpens()).save('call.r1', aForm);
    const [first = ''] = await settingKeys();
    const sealed = await noteAt(first);
    await (await paneOpens()).save('call.r2', { notes: 'van r2' });
    const other = (await settingKeys()).find((key) => key !== first) ?? '';
    await write(other, sealed);
    expect(await (await paneOpens()).load('call.r2')).toEqual(nothing);
    expect(await (await paneOpens()).load('call.r1')).toMatchObject({ value: { value: aForm } });
  });

  it('does not open in another workbook, where a colleague put it', async () => {
    startLocalExcel();
    await write('klachtenregister.workbook', 'de ene');
    await (await paneOpens()).save('intake', aForm);
    const key = (await settingKeys()).find((name) => name !== 'klachtenregister.workbook') ?? '';
    const sealed = await noteAt(key);
    startLocalExcel();
    await write('klachtenregister.workbook', 'de andere');
    await write(key, sealed);
    expect(await (await paneOpens()).load('intake')).toEqual(nothing);
  });

  it('opens that was kept before its workbook had a name', async () => {
    startLocalExcel();
    await (await paneOpens()).save('intake', aForm);
    await write('klachtenregister.workbook', 'een naam');
    expect(await (await paneOpens()).load('intake')).toMatchObject({ value: { value: aForm } });
  });

  it('lives as long as the pane where the browser keeps no key', async () => {
    startLocalExcel();
    browserKey = Promise.reject(new DOMException('refused'));
    const pane = await paneOpens();
    expect(await pane.save('intake', aForm)).toBe(true);
    expect(await pane.load('intake')).toMatchObject({ value: { value: aForm } });
    expect(await (await paneOpens()).load('intake')).toEqual(nothing);
  });

  it('is not seen in the browser of a colleague, and stays', async () => {
    startLocalExcel();
    await (await paneOpens()).save('intake', aForm);
    browser.clear();
    browserKey = newKey();
    expect(await (await paneOpens()).load('intake')).toEqual(nothing);
    expect(await settingKeys()).toHaveLength(1);
  });

  it('leaves nothing of a complaint in the browser', async () => {
    startLocalExcel();
    await (await paneOpens()).save('intake', aForm);
    expect([...browser.keys()]).toHaveLength(1);
    expect([...browser.values()].join()).not.toMatch(/Bos|weken/);
  });

  it('says when its code did not come, as of any other that could not be read', async () => {
    let isThere = false;
    const lost = lazyDrafts(() => (isThere ? paneOpens() : Promise.reject(new Error('no chunk'))));
    expect(await lost.save('intake', aForm)).toBe(false);
    expect(await lost.load('intake')).toEqual({ ok: false, fault: { code: 'notLoaded' } });
    expect(await lost.clear('intake')).toBe(false);
    startLocalExcel();
    isThere = true;
    expect(await lost.save('intake', aForm)).toBe(true);
    expect(await lost.load('intake')).toMatchObject({ value: { value: aForm } });
    expect(await lost.clear('intake')).toBe(true);
  });
});

describe('a draft that an earlier version kept', () => {
  const day = 86_400_000;
  /** As that version did it: under a readable name, by a readable secret. */
  async function keptBefore(age = 0) {
    const host = startLocalExcel();
    browser.set('klachtenregister.draftId', 'een-id');
    const secret = Buffer.alloc(32, 7);
    browser.set('klachtenregister.draftSecret', secret.toString('base64'));
    const key = await crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt']);
    const iv = new Uint8Array(12);
    const plain = new TextEncoder().encode(JSON.stringify({ keptAt: Date.now() - age, value: aForm }));
    const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain);
    const sealed = [iv, cipher].map((part) => Buffer.from(part as ArrayBuffer).toString('base64')).join('.');
    await write('klachtenregister.een-id.intake', sealed);
    return host;
  }

  it('is read once more, and kept as drafts are kept now', async () => {
    await keptBefore(day);
    const keptAt = Date.now() - day;
    const found = valueOf(await (await paneOpens()).load('intake'));
    expect(found?.value).toEqual(aForm);
    expect(Math.abs((found?.keptAt ?? 0) - keptAt)).toBeLessThan(day / 24);
    expect(await settingKeys()).toEqual([expect.stringMatching(/^klachtenregister\.[0-9a-f]{32}$/)]);
    expect(await (await paneOpens()).load('intake')).toMatchObject({ value: { value: aForm } });
  });

  it('stays where it is while it can not be replaced, and comes back all the same', async () => {
    const host = await keptBefore();
    beforeRequest(3, async () => host.faults.fail('InvalidOperationInCellEditMode'));
    expect(await (await paneOpens()).load('intake')).toMatchObject({ value: { value: aForm } });
    expect(await settingKeys()).toEqual(['klachtenregister.een-id.intake']);
  });

  it.each([
    ['is too old', () => keptBefore(31 * day)],
    [
      'opens no longer',
      async () => {
        await keptBefore();
        await write('klachtenregister.een-id.intake', 'x');
      },
    ],
  ])('goes when it %s', async (_, keep) => {
    await keep();
    expect(await (await paneOpens()).load('intake')).toEqual(nothing);
    expect(await settingKeys()).toEqual([]);
  });

  it('takes its secret with it after as long as drafts are kept', async () => {
    await keptBefore();
    const secretIn = () => browser.get('klachtenregister.draftSecret');
    await (await paneOpens()).load('elsewhere');
    expect(secretIn()).toBeDefined();
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 31 * day);
    await (await paneOpens()).load('elsewhere');
    expect(secretIn()).toBeUndefined();
  });
});

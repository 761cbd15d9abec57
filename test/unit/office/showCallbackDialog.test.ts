/** @jest-environment jsdom */
import { showCallbackDialog } from '../../../src/office/showCallbackDialog';
import type { CallbackNotes } from '../../../src/procedure/callback/callbackNotes';
import { noNotes } from '../../../src/procedure/callback/callbackNotes';
import { toDay } from '../../../src/procedure/calendar/day';
import { buildScript } from '../../../src/usecases/case/buildScript';
import { fakeOffice } from '../../fakes/fakeOffice';
import { aComplaint } from '../../fixtures/aComplaint';
import { anOpenedRegister } from '../../fixtures/anOpenedRegister';
import { satisfiedReport } from '../../fixtures/aReport';

const script = buildScript(aComplaint(), anOpenedRegister(), toDay('2026-07-08'));
const report = satisfiedReport('Prima');

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

function call() {
  const noted: CallbackNotes[] = [];
  const office = fakeOffice();
  const { signal, abort } = abortable();
  const outcome = showCallbackDialog({
    script,
    notes: noNotes,
    onNotes: (notes) => noted.push(notes),
    signal,
  });
  return { office, outcome, noted, abort };
}

describe('the window for the call', () => {
  it('gets the case in a message, never in its address', () => {
    const { office } = call();
    const address = new URL(office.opened.at(-1) ?? '');
    expect(address.pathname).toBe('/dialog.html');
    expect([...address.searchParams]).toEqual([['language', 'nl']]);
    expect(office.sent).toEqual([]);

    office.hear({ kind: 'ready' });
    expect(office.sent).toEqual([{ kind: 'script', script, notes: noNotes }]);
  });

  it('gives its report and is closed', async () => {
    const { office, outcome } = call();
    office.hear({ kind: 'report', report });
    expect(await outcome).toEqual({ ok: true, value: report });
    expect(office.closed).toBe(true);
  });

  it('passes on what is noted, and offers it again to a page that was reloaded', () => {
    const { office, noted } = call();
    const notes = { ...noNotes, answer: 'Wacht' };
    office.hear({ kind: 'notes', notes });
    office.hear({ kind: 'ready' });
    expect(noted).toEqual([notes]);
    expect(office.sent).toEqual([{ kind: 'script', script, notes }]);
  });

  it.each([
    ['is left with its button', (office: ReturnType<typeof fakeOffice>) => office.hear({ kind: 'leave' })],
    ['is closed by its cross', (office: ReturnType<typeof fakeOffice>) => office.raise(12006)],
  ])('ends without an outcome when it %s', async (_how, end) => {
    const { office, outcome } = call();
    end(office);
    expect(await outcome).toEqual({ ok: true, value: null });
  });

  it.each(['https://elsewhere.example', 'http://localhost.elsewhere.example/', 'null', 'nonsense'])(
    'hears nothing from another origin (%s)',
    async (origin) => {
      const { office, outcome } = call();
      office.hear({ kind: 'report', report }, origin);
      office.raise(12006);
      expect(await outcome).toEqual({ ok: true, value: null });
    },
  );

  // In excel-win32-16.01.debug.js the origin is an element of a native array.
  it.each([undefined, null, '', window.location.origin, `${window.location.origin}/`])(
    'hears its own page, also where the client names the origin as %j',
    async (origin) => {
      const { office, outcome } = call();
      office.hear({ kind: 'report', report }, origin);
      expect(await outcome).toEqual({ ok: true, value: report });
    },
  );

  it('goes when the person takes the call into the pane', async () => {
    const { office, outcome, abort } = call();
    abort();
    expect(await outcome).toEqual({ ok: false, fault: { code: 'dialogBlocked' } });
    expect(office.closed).toBe(true);
  });

  it.each([
    [12007, { code: 'dialogAlreadyOpen' }],
    [12009, { code: 'dialogBlocked' }],
    [12011, { code: 'dialogBlocked' }],
    [12002, { code: 'dialogBlocked' }],
    [5001, { code: 'unexpected', detail: '5001' }],
  ])('that does not open (%i) is a fault', async (refuses, fault) => {
    fakeOffice({ refuses });
    const outcome = await showCallbackDialog({ script, notes: noNotes, onNotes: () => {}, ...abortable() });
    expect(outcome).toEqual({ ok: false, fault });
  });

  it('that could not load its page is a fault', async () => {
    const { office, outcome } = call();
    office.raise(12002);
    expect(await outcome).toEqual({ ok: false, fault: { code: 'dialogBlocked' } });
  });
});

/** @jest-environment jsdom */
import type { AddinFrame } from '../protocol/AddinFrame';
import type { ProtocolHost } from '../protocol/ProtocolHost';
import type { RuntimeKind } from '../runtimeKind';
import { textsIn } from '../texts';
import { TaskPane, type PanePage } from './TaskPane';

const shared: PanePage = { url: '/pane.html', title: 'Klachten', isShared: true };

const { fetch } = globalThis;
// What it gives is not looked at: a page that answers is there.
beforeAll(() => Object.assign(globalThis, { fetch: async () => null }));
afterAll(() => Object.assign(globalThis, { fetch }));

/** The pane, with what its pages were told of being seen. */
function startPane(runtime: RuntimeKind) {
  const [pane, splitter] = [document.createElement('aside'), document.createElement('div')];
  pane.hidden = true;
  document.body.replaceChildren(pane, splitter);
  const told: string[] = [];
  const frames: AddinFrame[] = [];
  const host: Pick<ProtocolHost, 'open' | 'close' | 'fire'> = {
    open(url, { visibility } = {}) {
      const element = document.createElement('iframe');
      const frame = { conversation: url, controlId: '', origin: '', element, subscriptions: new Map() };
      frames.push({ ...frame, ...(visibility && { visibility }) });
      return frames.at(-1)!;
    },
    close: ({ element }) => element.remove(),
    fire: (_frame, _name, data) => void told.push(JSON.stringify(data)),
  };
  const task = new TaskPane(
    pane,
    splitter,
    host,
    () => textsIn('nl-NL'),
    () => runtime,
  );
  return { task, pane, told, frames, close: () => pane.querySelector('button')?.click() };
}

test('✕ hides a page of the shared runtime, which hears of it, lives on and is shown again as it was', async () => {
  const { task, pane, told, frames, close } = startPane('lasting');
  await task.show(shared);
  expect(frames[0]?.visibility).toBe('Visible');
  close();
  expect([pane.hidden, pane.querySelectorAll('iframe').length]).toEqual([true, 1]);
  await task.show(shared);
  expect([pane.hidden, frames.length]).toEqual([false, 1]);
  expect(told.map((data) => /Hidden|Visible/.exec(data)?.[0])).toEqual(['Hidden', 'Visible']);
});

test('a function’s page is loaded unseen, and comes into sight when the add-in asks for it', async () => {
  const { task, pane, frames } = startPane('lasting');
  await task.frameOf(shared);
  expect([pane.hidden, frames[0]?.visibility, task.state()]).toEqual([true, 'Hidden', 'Background']);
  task.setState('Visible');
  expect([pane.hidden, frames[0]?.visibility, task.state()]).toEqual([false, 'Visible', 'Visible']);
});

test('where Excel shows the pane at no function’s request the person’s own button does', async () => {
  const { task, pane } = startPane('neverShows');
  await task.frameOf(shared);
  task.setState('Visible');
  expect(pane.hidden).toBe(true);
  await task.show(shared);
  expect(pane.hidden).toBe(false);
});

test.each<[string, RuntimeKind, PanePage]>([
  ['whose runtime ends with it', 'endsOnClose', shared],
  ['that has no shared runtime', 'none', { ...shared, isShared: false }],
])('✕ ends a page %s, without a word', async (_what, runtime, page) => {
  const { task, pane, told, frames, close } = startPane(runtime);
  await task.show(page);
  close();
  expect([pane.hidden, pane.querySelector('iframe')]).toEqual([true, null]);
  await task.show(page);
  expect([frames.length, told]).toEqual([2, []]);
});

test('presses while a page is being looked for load one', async () => {
  const { task, pane, frames } = startPane('lasting');
  await Promise.all([task.frameOf(shared), task.show(shared), task.frameOf(shared)]);
  expect([frames.length, pane.hidden]).toEqual([1, false]);
});

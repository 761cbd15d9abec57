/** @jest-environment jsdom */
import type { AddinFrame } from '../protocol/AddinFrame';
import { FunctionRunner } from './FunctionRunner';

const aFrame = (conversation: string): AddinFrame => ({
  conversation,
  controlId: '',
  origin: '',
  element: document.createElement('iframe'),
  subscriptions: new Map(),
});

/** The presses that reached a page, by the ids with which they are answered. */
function startRunner() {
  const told: { page: string; press: string; name: string }[] = [];
  const closed: string[] = [];
  const runner = new FunctionRunner(
    {
      open: (url) => aFrame(url),
      close: ({ conversation }) => void closed.push(conversation),
      subscribed: () => Promise.resolve(),
      fire: ({ conversation }, _event, data) => {
        const { 0: press, 1: name } = data as { 0: string; 1: string };
        told.push({ page: conversation, press, name });
      },
    },
    document.body,
  );
  /** The page answers the n-th press. */
  const answer = (nth: number, status = 0) => runner.completed(told[nth]?.press ?? '', status);
  return { runner, told, closed, answer };
}

const settled = () => new Promise<void>((resolve) => void setTimeout(resolve));

test('presses reach the shared page one at a time, each when the one before completed', async () => {
  const { runner, told, closed, answer } = startRunner();
  const page = aFrame('page');
  const endings = ['one', 'two'].map((name) => runner.runShared(async () => page, name, 'button'));
  await settled();
  expect(told.map(({ name }) => name)).toEqual(['one']);
  answer(0);
  await settled();
  expect(told.map(({ name }) => name)).toEqual(['one', 'two']);
  answer(1);
  expect(await Promise.all(endings)).toEqual(['completed', 'completed']);
  expect(closed).toEqual([]);
});

test('a function that the page does not have is not done', async () => {
  const { runner, answer } = startRunner();
  const ending = runner.runShared(async () => aFrame('page'), 'ring', 'button');
  await settled();
  // InvalidCallback, in office.js's debug source.
  answer(0, 11101);
  expect(await ending).toBe('unknown');
});

test('with its page a function is gone, and the next press goes to the new one', async () => {
  const { runner, told } = startRunner();
  const pages = [aFrame('old'), aFrame('new')];
  const next = async () => pages.shift() ?? null;
  const [page] = pages;
  const ending = runner.runShared(next, 'one', 'button');
  void runner.runShared(next, 'two', 'button');
  await settled();
  if (page) runner.frameClosed(page);
  expect(await ending).toBe('silent');
  await settled();
  expect(told.at(-1)).toMatchObject({ page: 'new', name: 'two' });
});

test('without a shared runtime each press has a page of its own, which goes afterwards', async () => {
  const { runner, told, closed, answer } = startRunner();
  const endings = ['one', 'two'].map((name) => runner.runAlone(`/${name}.html`, name, 'button'));
  await settled();
  expect(told.map(({ page }) => page)).toEqual(['/one.html', '/two.html']);
  answer(1);
  answer(0);
  expect(await Promise.all(endings)).toEqual(['completed', 'completed']);
  expect(closed.toSorted()).toEqual(['/one.html', '/two.html']);
});

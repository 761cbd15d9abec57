/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { takePresses } from '../../../src/office/takePresses';

type Press = (event: { completed: () => void }) => void;

/** The page with what it runs before anything else, and Excel, which presses its buttons. */
function openPage() {
  const functions = new Map<string, Press>();
  const associate = (name: string, press: Press) => functions.set(name, press);
  Object.assign(globalThis, { Office: { actions: { associate } } });
  new Function(readFileSync('src/taskpane/answerEarly.js', 'utf8'))();
  let completed = 0;
  return {
    completed: () => completed,
    press: (name: string) =>
      functions.get(name)?.({
        completed: () => {
          completed += 1;
        },
      }),
  };
}

describe('presses on buttons of the ribbon', () => {
  it('are done for Excel at once, and none is lost that came before our code', () => {
    const { press, completed } = openPage();
    press('showNew');
    press('showToday');
    expect(completed()).toBe(2);

    const [shown, heard]: [string[], string[]] = [[], []];
    const presses = takePresses((name) => shown.push(name));
    expect([shown, presses.last()]).toEqual([['showNew', 'showToday'], 'showToday']);
    presses.onPress((name) => heard.push(name));
    press('buildLastQuarter');
    expect(heard).toEqual(['showNew', 'showToday', 'buildLastQuarter']);
    expect(shown).toEqual(heard);
    expect([completed(), presses.last()]).toEqual([3, undefined]);
  });

  it('wait while nobody listens', () => {
    const { press } = openPage();
    const presses = takePresses(() => {});
    const heard: string[] = [];
    presses.onPress(() => {})();
    press('showNew');
    presses.onPress((name) => heard.push(name));
    expect(heard).toEqual(['showNew']);
  });
});

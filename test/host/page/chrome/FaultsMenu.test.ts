/** @jest-environment jsdom */
import { connectWorkbook } from '../../connectWorkbook';
import { createWorkbook } from '../../model/Workbook';
import { OpenDocument } from '../OpenDocument';
import { WindowSharing } from '../sharing/WindowSharing';
import { textsIn } from '../texts';
import { FaultsMenu } from './FaultsMenu';

const words = textsIn('nl-NL');

/** The menu, shown beside an empty workbook. */
function openMenu() {
  document.body.replaceChildren();
  const open = new OpenDocument(createWorkbook(), 'nl-NL');
  const connection = connectWorkbook(open.workbook, {
    requirements: new Map(),
    post: () => {},
    postSelection: () => {},
  });
  const sharing = new WindowSharing(open);
  const button = new FaultsMenu(
    open,
    () => connection,
    sharing,
    () => words,
  ).button();
  document.body.append(button);
  button.click();
  return { open, faults: connection.faults, sharing };
}

function control<T extends Element>(label: string, kind: new () => T): T {
  const row = [...document.querySelectorAll('label')].find(({ textContent }) =>
    textContent?.startsWith(label),
  );
  const found = row?.querySelector('input, select, button');
  if (!(found instanceof kind)) throw new Error(`no ${kind.name} for ${label}`);
  return found;
}

function type(label: string, value: string): void {
  const field = control(label, HTMLInputElement);
  field.value = value;
  field.dispatchEvent(new Event('input'));
}

function setFault(value: string, request: string): void {
  type(words.atRequest, request);
  control(words.fails, HTMLSelectElement).value = value;
  const set = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words.set);
  set?.click();
}

test.each(['InvalidOrTimedOutSession', 'RequestPayloadSizeLimitExceeded', 'GeneralException'])(
  '%s can be set for the second request from now',
  (code) => {
    const { faults } = openMenu();
    setFault(code, '2');
    expect(document.querySelector('[role=status]')?.textContent).toBe(words.isSet(2));
    expect(faults.next(false)).toEqual({ losesReply: false });
    expect(faults.next(false)).toEqual({ error: code, losesReply: false });
    expect(faults.next(false)).toEqual({ losesReply: false });
  },
);

test('A reply can be lost', () => {
  const { faults } = openMenu();
  setFault('reply', '1');
  expect(faults.next(false)).toEqual({ losesReply: true });
});

test('The pane can go with a request', () => {
  const { faults } = openMenu();
  setFault('end', '2');
  expect(faults.next(false)).toEqual({ losesReply: false });
  expect(faults.next(false)).toEqual({ losesReply: false, endsCaller: true });
});

test('Each round trip can take its time, and each edit to the other window', () => {
  const { faults, sharing } = openMenu();
  type(words.latency, '700');
  type(words.windowDelay, '9000');
  expect([faults.latency, sharing.delay]).toEqual([700, 9000]);
});

test('Switches turn on and off', () => {
  const { open, faults } = openMenu();
  const state = () => [faults.offline, open.workbook.editing, open.sheet.protection !== null];
  const press = () =>
    [words.offline, words.editMode, words.protectSheet].forEach((label) =>
      control(label, HTMLInputElement).click(),
    );
  press();
  expect(state()).toEqual([true, true, true]);
  press();
  expect(state()).toEqual([false, false, false]);
});

test('Another Excel and another person’s workbook can be had', () => {
  const { open } = openMenu();
  const choose = (label: string, value: string) => {
    const list = control(label, HTMLSelectElement);
    list.value = value;
    list.dispatchEvent(new Event('change'));
  };
  choose(words.calculation, 'Manual');
  choose(words.access, 'view');
  choose(words.runtime, 'none');
  const { is1904, monthFirst, fifteenDigits, swallowsApostrophe, keepsNewRowsOut } = words;
  const { stopsAtBlanks, fillsNoFormulas, plainRows } = words;
  for (const label of [is1904, monthFirst, fifteenDigits, swallowsApostrophe, keepsNewRowsOut])
    control(label, HTMLInputElement).click();
  for (const label of [stopsAtBlanks, fillsNoFormulas, plainRows]) control(label, HTMLInputElement).click();
  const { calculation } = open.workbook;
  expect([calculation.recalculation.mode, calculation.is1904, open.runtime]).toEqual([
    'Manual',
    true,
    'none',
  ]);
  expect(open.workbook).toMatchObject({
    access: 'view',
    region: 'en-US',
    givesFifteenDigits: true,
    swallowsApostrophe: true,
    includesNewRows: false,
    stopsAtBlanks: true,
    fillsFormulas: false,
    dressesNewRows: false,
  });
});

test('A colleague types in the selected cell', () => {
  const { open } = openMenu();
  const by: string[] = [];
  open.workbook.events.listen((event) => {
    if (event.kind === 'cellsChanged') by.push(event.by);
  });
  control(words.colleague, HTMLButtonElement).click();
  expect(by).toEqual(['colleague']);
});

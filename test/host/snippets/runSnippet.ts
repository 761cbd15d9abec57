import { startLocalExcel } from '../inProcess';
import type { Workbook } from '../model/Workbook';
import { newerMembers } from './newerMembers';
import type { Snippet } from './readSnippet';
import { NotHere, SnippetPage } from './SnippetPage';

export type Outcome =
  | { kind: 'ran'; left: Workbook }
  /** Nothing to press: custom functions and the like. */
  | { kind: 'idle' }
  /** Members and features that are not there, and what went wrong besides: it may come of what lacks. */
  | { kind: 'lacks'; members: string[]; errors: string[] }
  | { kind: 'failed'; errors: string[] };

/** The samples may use anything: what counts is what the local Excel has. */
const EVERY_SET = { ExcelApi: '99', ExcelApiOnline: '99' };

const LACKING = new Set(['ApiNotFound', 'NotImplemented']);

/** Runs a sample unmodified in a new local Excel: its script, then each of its buttons in the page's order. */
export async function runSnippet(snippet: Snippet): Promise<Outcome> {
  const { requests, workbook } = startLocalExcel({ sets: EVERY_SET });
  const page = new SnippetPage(snippet);
  await settled(requests);
  const { buttons } = page;
  for (const button of buttons) {
    await page.press(button);
    await settled(requests);
  }
  page.close();
  const lacks = page.errors.map((error) => lackIn(error, snippet));
  const members = [...new Set(lacks.filter((lack) => lack !== undefined))];
  const errors = page.errors.filter((_, index) => lacks[index] === undefined).map(String);
  if (members.length > 0) return { kind: 'lacks', members, errors };
  if (errors.length > 0) return { kind: 'failed', errors };
  return buttons.length > 0 ? { kind: 'ran', left: workbook } : { kind: 'idle' };
}

/** So many turns of the event loop without a request: turns pass when the others had theirs, however slow the machine is. */
const QUIET = 10;

/** What a handler started without waiting for it, and the events it caused, go on until no request comes any more. */
async function settled(requests: readonly unknown[]): Promise<void> {
  let seen = requests.length;
  for (let quiet = 0; quiet < QUIET; quiet++) {
    await new Promise((resolve) => setTimeout(resolve));
    if (requests.length > seen) quiet = 0;
    seen = requests.length;
  }
}

/** What the sample asked for that isn't there; `undefined` for any other error. */
function lackIn(error: unknown, snippet: Snippet): string | undefined {
  if (error instanceof NotHere) return error.message;
  if (error instanceof TypeError) return lackOfOfficeJs(error, snippet);
  if (!(error instanceof OfficeExtension.Error) || !LACKING.has(error.code)) return undefined;
  // The local Excel names it in brackets, behind Excel's own sentence.
  const named = /\((.*)\)$/s.exec(error.message)?.[1] ?? error.message;
  return named.replace(/ is not (implemented )?in the local Excel$/, '');
}

/** office.js itself is older than what the sample calls: it has no such function, or nothing where the next member is sought. */
function lackOfOfficeJs({ message }: TypeError, { script }: Snippet): string | undefined {
  const newer = newerMembers(script);
  const called = /(\w+) is not a function/.exec(message)?.[1];
  const missed = called === undefined ? newer : newer.filter((name) => name === called);
  return missed.length > 0 ? `office.js with ${missed.join(', ')}` : undefined;
}

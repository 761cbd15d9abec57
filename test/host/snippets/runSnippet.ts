import { isAtLeast } from '../engine/Requirements';
import { startLocalExcel } from '../inProcess';
import type { Snippet } from './readSnippet';
import { NotHere, SnippetPage } from './SnippetPage';

export type Outcome =
  | { kind: 'ran' }
  /** Nothing to press: custom functions and the like. */
  | { kind: 'idle' }
  /** Members and features that the local Excel does not have. */
  | { kind: 'lacks'; members: string[] }
  | { kind: 'failed'; errors: string[] };

/** The samples may use anything: what counts is what the local Excel has. */
const EVERY_SET = { ExcelApi: '99', ExcelApiOnline: '99' };

/** The first set that the office.js of the npm package knows nothing of. */
const NEWER = '1.16';

const LACKING = new Set(['ApiNotFound', 'NotImplemented']);

/** Runs a sample unmodified in a new local Excel: its script, then each of its buttons in the page's order. */
export async function runSnippet(snippet: Snippet): Promise<Outcome> {
  const { requests } = startLocalExcel({ sets: EVERY_SET });
  const page = new SnippetPage(snippet);
  await settled(requests);
  const { buttons } = page;
  for (const button of buttons) {
    await page.press(button);
    await settled(requests);
  }
  page.close();
  const members = new Set(page.errors.flatMap((error) => lackIn(error, snippet) ?? []));
  if (members.size > 0) return { kind: 'lacks', members: [...members] };
  if (page.errors.length > 0) return { kind: 'failed', errors: page.errors.map(String) };
  return { kind: buttons.length > 0 ? 'ran' : 'idle' };
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
  // office.js itself is older than what the sample calls.
  if (error instanceof TypeError && isAtLeast(snippet.needs, NEWER))
    return `office.js with ExcelApi ${snippet.needs}`;
  if (!(error instanceof OfficeExtension.Error) || !LACKING.has(error.code)) return undefined;
  // The local Excel names it in brackets, behind Excel's own sentence.
  const named = /\((.*)\)$/s.exec(error.message)?.[1] ?? error.message;
  return named.replace(/ is not (implemented )?in the local Excel$/, '');
}

import { JSDOM } from 'jsdom';
import type { Snippet } from './readSnippet';

/** Milliseconds; a handler that has not come back by then hangs. */
const PATIENCE = 20_000;

/** A part of the page's surroundings that is not there outside a browser. */
export class NotHere extends Error {}

/** Of the common API, which has no host here, only what tells which sets there are: all. */
const context = new Proxy<object>(
  { requirements: { isSetSupported: () => true } },
  {
    get(target, name) {
      if (!Reflect.has(target, name)) throw new NotHere(`Office.context.${String(name)}`);
      return Reflect.get(target, name);
    },
  },
);

const withoutCommonApi = (): typeof Office =>
  new Proxy(Office, {
    get: (target, name) => (name === 'context' ? context : Reflect.get(target, name)),
  });

/** The page of one sample in this realm, so that its objects are office.js's own; what it reports as an error is kept. */
export class SnippetPage {
  readonly errors: unknown[] = [];
  private readonly dom: JSDOM;
  private readonly running: Promise<unknown>[] = [];
  private readonly report = (error: unknown) => void this.errors.push(error);

  constructor(snippet: Snippet) {
    this.dom = new JSDOM(snippet.html, { url: 'https://localhost/' });
    process.on('unhandledRejection', this.report);
    this.hearHandlers();
    const { window } = this.dom;
    // Some samples tell their errors as anything else.
    const log = (...said: unknown[]) => said.filter((one) => one instanceof Error).forEach(this.report);
    const console = { log, info: log, warn: log, table: log, error: this.report };
    const fetch = () => Promise.reject(new Error('The samples get no network here'));
    const globals = { document: window.document, window, console, fetch, Office: withoutCommonApi() };
    const run = new Function(...Object.keys(globals), snippet.script);
    this.attempt(() => run(...Object.values(globals)));
  }

  get buttons(): HTMLElement[] {
    return [...this.dom.window.document.querySelectorAll<HTMLElement>('button')];
  }

  /** Clicks, and waits until the handlers are done. */
  async press(button: HTMLElement): Promise<void> {
    button.click();
    while (this.running.length > 0) await this.finished(Promise.all(this.running.splice(0)));
  }

  close(): void {
    process.off('unhandledRejection', this.report);
    this.dom.window.close();
  }

  private async finished(work: Promise<unknown>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((_, reject) => {
      timer = setTimeout(() => reject(new Error('It does not come to an end')), PATIENCE);
    });
    await Promise.race([work, patience]).catch(this.report);
    clearTimeout(timer);
  }

  /** The samples' handlers give promises that nobody waits for: here somebody does. */
  private hearHandlers(): void {
    const { prototype } = this.dom.window.EventTarget;
    const { addEventListener } = prototype;
    const attempt = (work: () => unknown) => this.attempt(work);
    prototype.addEventListener = function (type, listener, options) {
      const heard = (event: Event) =>
        attempt(() =>
          typeof listener === 'function' ? listener.call(this, event) : listener?.handleEvent(event),
        );
      addEventListener.call(this, type, heard, options);
    };
  }

  private attempt(work: () => unknown): void {
    try {
      this.running.push(Promise.resolve(work()));
    } catch (error) {
      this.report(error);
    }
  }
}

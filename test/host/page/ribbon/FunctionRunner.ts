import type { AddinFrame } from '../protocol/AddinFrame';
import type { ProtocolHost } from '../protocol/ProtocolHost';

/** How long a function may take, in milliseconds (learn.microsoft.com: FunctionFile element). */
const PATIENCE = 300_000;

/** `unknown`: the page has no such function. `silent`: it never said that it completed. */
export type Ending = 'completed' | 'unknown' | 'silent';

interface Run {
  frame: AddinFrame;
  end(ending: Ending): void;
}

/** Runs the functions of ribbon buttons. */
export class FunctionRunner {
  /** By the id of the press. */
  private readonly running = new Map<string, Run>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly host: Pick<ProtocolHost, 'open' | 'close' | 'subscribed' | 'fire'>,
    private readonly place: HTMLElement,
  ) {}

  /** In a page nobody sees, a fresh one for each press: as Excel does without a shared runtime. */
  async runAlone(url: string, name: string, controlId: string): Promise<Ending> {
    const frame = this.host.open(url);
    const ending = this.call(frame, name, controlId);
    this.place.append(frame.element);
    await ending;
    this.host.close(frame);
    return ending;
  }

  /**
   * In the shared runtime, one press at a time: the next one waits until the function before it completed.
   * @param frame gives its page; `null`: it can't be reached
   */
  runShared(frame: () => Promise<AddinFrame | null>, name: string, controlId: string): Promise<Ending> {
    const ending = this.last.then(async () => {
      const page = await frame();
      return page ? this.call(page, name, controlId) : 'silent';
    });
    this.last = ending;
    return ending;
  }

  /** @param status a number of office.js's errors, 0 for none */
  completed(press: string, status: number): void {
    this.running.get(press)?.end(status === 0 ? 'completed' : 'unknown');
  }

  /** With the page the functions that ran in it are gone. */
  frameClosed(frame: AddinFrame): void {
    for (const run of this.running.values()) if (run.frame === frame) run.end('silent');
  }

  private call(frame: AddinFrame, name: string, controlId: string): Promise<Ending> {
    const press = crypto.randomUUID();
    return new Promise((resolve) => {
      const tooLong = setTimeout(() => this.running.get(press)?.end('silent'), PATIENCE);
      const end = (ending: Ending) => {
        clearTimeout(tooLong);
        this.running.delete(press);
        resolve(ending);
      };
      this.running.set(press, { frame, end });
      void this.host.subscribed(frame, 'appCommandInvoked').then(() =>
        this.host.fire(frame, 'appCommandInvoked', {
          0: press,
          1: name,
          2: JSON.stringify({ source: { id: controlId } }),
        }),
      );
    });
  }
}

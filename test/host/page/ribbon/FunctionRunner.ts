import type { ProtocolHost } from '../protocol/ProtocolHost';
import type { AddinFrame } from '../protocol/AddinFrame';

const PATIENCE = 60_000;

/** Runs the functions of ribbon buttons in a page nobody sees, a fresh one for each press, as Excel does. */
export class FunctionRunner {
  private readonly running = new Map<AddinFrame, (isCompleted: boolean) => void>();

  constructor(
    private readonly host: ProtocolHost,
    private readonly place: HTMLElement,
  ) {}

  /** Resolves to false when the page never answers or the function never says that it completed. */
  async run(url: string, name: string, controlId: string): Promise<boolean> {
    const frame = this.host.open(url);
    const completed = new Promise<boolean>((resolve) => this.running.set(frame, resolve));
    const tooLong = setTimeout(() => this.running.get(frame)?.(false), PATIENCE);
    const isListening = this.host.subscribed(frame, 'appCommandInvoked');
    this.place.append(frame.element);
    void isListening.then(() =>
      this.host.fire(frame, 'appCommandInvoked', {
        0: crypto.randomUUID(),
        1: name,
        2: JSON.stringify({ source: { id: controlId } }),
      }),
    );
    const isCompleted = await completed;
    clearTimeout(tooLong);
    this.running.delete(frame);
    this.host.close(frame);
    return isCompleted;
  }

  completed(frame: AddinFrame): void {
    this.running.get(frame)?.(true);
  }
}

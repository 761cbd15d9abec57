import { SharedWorkbook } from '../../sharing/SharedWorkbook';
import type { Workbook } from '../../model/Workbook';
import type { OpenDocument } from '../OpenDocument';

declare global {
  interface Window {
    /** What a second window finds at the window that opened it. */
    localExcelSharing?: WindowSharing;
  }
}

/** A copy of the first window's workbook, and the place that is kept for the window that opens it. */
interface Invitation {
  name: string;
  file: Uint8Array;
  join: (workbook: Workbook) => void;
}

/**
 * Shares the workbook of this window with a second one, whose edits come in as a colleague's. Windows of one origin reach
 * each other's objects, so both work with the sharing of the first window, and it ends when that opens another workbook.
 */
export class WindowSharing {
  /** Milliseconds that an edit is on its way to the other window. */
  delay = 2000;
  private shared: SharedWorkbook | null = null;
  private leave: (() => void) | null = null;

  constructor(private readonly open: OpenDocument) {
    window.localExcelSharing = this;
    open.listen(({ kind }) => {
      if (kind === 'opened') this.end();
    });
  }

  /** Opens the colleague's window, half as wide as the screen. */
  openWindow(): void {
    const { availWidth, availHeight } = screen;
    const width = Math.max(900, Math.round(availWidth / 2));
    window.open(location.pathname, '', `popup,width=${width},height=${availHeight}`);
  }

  /** Asked by the second window. Edits made from now on wait for it. */
  async invite(): Promise<Invitation> {
    const { workbook } = this.open;
    const shared = this.shared ?? this.begin(workbook);
    const join = shared.reserve();
    const { saveWorkbook } = await import('../../files/saveWorkbook');
    return { name: workbook.name, file: await saveWorkbook(workbook), join };
  }

  private begin(workbook: Workbook): SharedWorkbook {
    const shared = new SharedWorkbook((arrive) => setTimeout(arrive, this.delay));
    this.leave = shared.join(workbook);
    this.shared = shared;
    return shared;
  }

  private end(): void {
    this.leave?.();
    this.leave = null;
    this.shared = null;
  }
}

import type { AddinFrame } from './AddinFrame';
import { appContext } from './appContext';
import type { ExcelSide } from './ExcelSide';
import { event, readRequest, reply, type Request } from './envelope';
import { executeMethod } from './executeMethod';
import { field, textAt } from './field';
import { openFrame, type FrameRequest } from './openFrame';

const DIALOG_ALREADY_OPEN = 12007;
const DIALOG_CLOSED_BY_USER = 12006;

/** TabExit, TabExitShift, EscExit, F2Exit, ExitNoFocusable and its shift, as office.js numbers them. */
const givesFocusBack = new Set<unknown>([13, 14, 15, 16, 17, 18]);

/** Speaks with every frame of the add-in as Excel on the web does. */
export class ProtocolHost {
  private readonly frames = new Map<string, AddinFrame>();
  private readonly waiting = new Map<string, () => void>();

  constructor(readonly excel: ExcelSide) {
    addEventListener('message', (message) => void this.receive(message));
  }

  /** Makes a frame for a page of the add-in; the caller puts its element in the document. */
  open(url: string, rest: Pick<FrameRequest, 'opener' | 'visibility'> = {}): AddinFrame {
    const { language } = this.excel.context();
    const frame = openFrame({ url, language, ...rest });
    this.frames.set(frame.conversation, frame);
    return frame;
  }

  close(frame: AddinFrame): void {
    this.closeDialog(frame);
    this.frames.delete(frame.conversation);
    frame.element.remove();
    this.excel.frameClosed(frame);
  }

  /** Tells one frame, if it asked to be told. */
  fire(frame: AddinFrame, name: string, data: unknown): void {
    const registered = frame.subscriptions.get(name);
    if (registered) this.post(frame, event(location.origin, registered, data));
  }

  fireAll(name: string, data: unknown): void {
    for (const frame of this.frames.values()) this.fire(frame, name, data);
  }

  /** Resolves once the frame has subscribed to an event. */
  subscribed(frame: AddinFrame, name: string): Promise<void> {
    if (frame.subscriptions.has(name)) return Promise.resolve();
    return new Promise((resolve) => this.waiting.set(`${frame.conversation} ${name}`, resolve));
  }

  private async receive(message: MessageEvent): Promise<void> {
    const request = readRequest(message.data);
    const frame = request && this.frames.get(request.conversation);
    if (!frame || message.origin !== frame.origin || message.source !== frame.element.contentWindow) return;
    const data = await this.answer(frame, request);
    this.post(frame, reply(location.origin, request, data));
  }

  private post(frame: AddinFrame, message: string): void {
    frame.element.contentWindow?.postMessage(message, frame.origin);
  }

  private answer(frame: AddinFrame, request: Request): unknown {
    if (request.kind === 'register') return this.subscribe(frame, request);
    if (request.kind === 'unregister') {
      frame.subscriptions.delete(request.action);
      if (request.action === 'dialogMessageReceived') this.closeDialog(frame);
      return { Error: 0 };
    }
    switch (request.action) {
      case 'ContextActivationManager_getAppContextAsync':
        // A page that was loaded anew in its frame; what the one before subscribed to, nobody hears.
        frame.subscriptions.clear();
        return appContext(frame, this.excel.context());
      case 'ContextActivationManager_notifyHost':
        if (givesFocusBack.has(field(request.data, '1'))) this.excel.focusSheet();
        return null;
      case 'executeMethod':
        return executeMethod(this, frame, request.data);
      default:
        return null;
    }
  }

  private subscribe(frame: AddinFrame, request: Request): unknown {
    if (request.action === 'dialogMessageReceived') {
      if (frame.dialog) return { Error: DIALOG_ALREADY_OPEN };
      this.openDialog(frame, request.data);
    }
    frame.subscriptions.set(request.action, request);
    const key = `${frame.conversation} ${request.action}`;
    // The event may follow only once office.js has seen the answer to its registration.
    setTimeout(() => this.waiting.get(key)?.());
    return { Error: 0 };
  }

  private openDialog(opener: AddinFrame, data: unknown): void {
    const asked: unknown = JSON.parse(textAt(data, 'targetId'));
    const dialog = this.open(textAt(asked, 'url'), { opener });
    opener.dialog = dialog;
    const size = { width: Number(field(asked, 'width')) || 60, height: Number(field(asked, 'height')) || 60 };
    this.excel.showDialog(dialog, size, () => {
      this.closeDialog(opener);
      this.fire(opener, 'dialogMessageReceived', { messageType: DIALOG_CLOSED_BY_USER });
    });
  }

  private closeDialog(opener: AddinFrame): void {
    if (!opener.dialog) return;
    this.close(opener.dialog);
    delete opener.dialog;
    this.excel.hideDialog();
  }
}

import { visibilityMessage } from '../../connectRuntime';
import type { AppRuntime, RuntimeState } from '../../objects/AppRuntimeService';
import { make } from '../element';
import type { AddinFrame } from '../protocol/AddinFrame';
import type { ProtocolHost } from '../protocol/ProtocolHost';
import type { RuntimeKind } from '../runtimeKind';
import type { Texts } from '../texts';

/** A page of the add-in that the pane can show. */
export interface PanePage {
  url: string;
  title: string;
  /** It lives in the shared runtime: as long as the workbook, whether the pane is there or not. */
  isShared: boolean;
}

/** The add-in's pane at the right: one page at a time. */
export class TaskPane implements AppRuntime {
  private page: PanePage | null = null;
  private frame: AddinFrame | null = null;
  private loading: Promise<AddinFrame | null> = Promise.resolve(null);

  constructor(
    private readonly pane: HTMLElement,
    private readonly splitter: HTMLElement,
    private readonly host: Pick<ProtocolHost, 'open' | 'close' | 'fire'>,
    private readonly texts: () => Texts,
    private readonly runtime: () => RuntimeKind,
  ) {}

  /** Shows a page; one that is there already stays as it is. */
  async show(page: PanePage): Promise<void> {
    const isThere = this.page?.url === page.url;
    const loading = this.frameOf(page);
    this.setVisible(true);
    const frame = await loading;
    if (isThere) frame?.element.focus();
  }

  /** The frame of a page; one that isn't there yet is loaded unseen. `null`: it can't be reached. */
  frameOf(page: PanePage): Promise<AddinFrame | null> {
    if (this.page?.url !== page.url) {
      this.end();
      this.page = page;
      this.loading = this.load(page);
    }
    return this.loading;
  }

  /** Ends the page, and loads it anew where it is seen: for another language, workbook or Excel. */
  async reload(pageAt: (url: string) => PanePage): Promise<void> {
    const { page } = this;
    const isSeen = !this.pane.hidden;
    this.end();
    if (page && isSeen) await this.show(pageAt(page.url));
  }

  state(): RuntimeState {
    return this.pane.hidden ? 'Background' : 'Visible';
  }

  /** What `Office.addin.showAsTaskpane` and `hide` do. */
  setState(state: RuntimeState): void {
    if (state === 'Background') this.setVisible(false);
    else if (this.runtime() !== 'neverShows') this.setVisible(true);
  }

  /** The page goes, whatever it was doing. */
  end(): void {
    const { frame } = this;
    this.frame = null;
    this.page = null;
    if (frame) this.host.close(frame);
    this.pane.replaceChildren();
    this.setVisible(false);
  }

  /** What the person's ✕ does. */
  private close(): void {
    if (this.frame?.visibility && this.runtime() !== 'endsOnClose') this.setVisible(false);
    else this.end();
  }

  private async load(page: PanePage): Promise<AddinFrame | null> {
    const isThere = await isReachable(page.url);
    if (this.page !== page) return null;
    if (!isThere) {
      this.pane.replaceChildren(this.header(page.title), this.explanation(page));
      return null;
    }
    const visibility = this.pane.hidden ? 'Hidden' : 'Visible';
    this.frame = this.host.open(page.url, page.isShared ? { visibility } : {});
    this.frame.element.title = page.title;
    this.frame.element.id = 'pane-frame';
    // It stays where it is put: a frame that is moved in the document loads anew.
    this.pane.replaceChildren(this.header(page.title), this.frame.element);
    return this.frame;
  }

  private setVisible(isVisible: boolean): void {
    this.pane.hidden = !isVisible;
    this.splitter.hidden = !isVisible;
    const visibility = isVisible ? 'Visible' : 'Hidden';
    if (!this.frame?.visibility || this.frame.visibility === visibility) return;
    this.frame.visibility = visibility;
    this.host.fire(this.frame, 'richApiMessage', { ArrayData: [visibilityMessage(isVisible)] });
  }

  private header(title: string): HTMLElement {
    const close = make(
      'button',
      { type: 'button', title: this.texts().close, onclick: () => this.close() },
      '✕',
    );
    return make('div', { className: 'pane-header' }, make('h1', {}, title), close);
  }

  /** A page whose certificate is unknown can't ask for trust inside a frame. */
  private explanation(page: PanePage): HTMLElement {
    const { untrusted, untrustedHelp, retry } = this.texts();
    const again = () => {
      this.end();
      void this.show(page);
    };
    return make(
      'div',
      { className: 'explanation' },
      make('h2', {}, untrusted),
      make('p', {}, untrustedHelp),
      make('p', {}, make('a', { href: page.url, target: '_blank', rel: 'noopener' }, page.url)),
      make('button', { type: 'button', onclick: again }, retry),
    );
  }
}

const isReachable = (url: string): Promise<boolean> =>
  fetch(url, { mode: 'no-cors' }).then(
    () => true,
    () => false,
  );

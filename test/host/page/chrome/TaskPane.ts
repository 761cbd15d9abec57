import { make } from '../element';
import type { AddinFrame } from '../protocol/AddinFrame';
import type { ProtocolHost } from '../protocol/ProtocolHost';
import type { Texts } from '../texts';

/** The add-in's pane at the right: one page at a time. */
export class TaskPane {
  private frame: AddinFrame | null = null;
  private url = '';

  constructor(
    private readonly pane: HTMLElement,
    private readonly splitter: HTMLElement,
    private readonly host: ProtocolHost,
    private readonly texts: () => Texts,
  ) {}

  /** Shows a page; one that is there already stays as it is. */
  async show(url: string, title: string): Promise<void> {
    if (this.url === url) {
      this.frame?.element.focus();
      return;
    }
    this.close();
    this.url = url;
    this.setVisible(true);
    const body = (await isReachable(url)) ? this.load(url, title) : this.explain(url, title);
    this.pane.replaceChildren(this.header(title), body);
  }

  /** Loads the page anew, as for another language. */
  async reload(title: string): Promise<void> {
    const { url } = this;
    if (this.pane.hidden) return;
    this.close();
    await this.show(url, title);
  }

  close(): void {
    if (this.frame) this.host.close(this.frame);
    this.frame = null;
    this.url = '';
    this.pane.replaceChildren();
    this.setVisible(false);
  }

  private load(url: string, title: string): HTMLElement {
    this.frame = this.host.open(url);
    this.frame.element.title = title;
    this.frame.element.id = 'pane-frame';
    return this.frame.element;
  }

  private setVisible(isVisible: boolean): void {
    this.pane.hidden = !isVisible;
    this.splitter.hidden = !isVisible;
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
  private explain(url: string, title: string): HTMLElement {
    const { untrusted, untrustedHelp, retry } = this.texts();
    const again = () => {
      this.url = '';
      void this.show(url, title);
    };
    return make(
      'div',
      { className: 'explanation' },
      make('h2', {}, untrusted),
      make('p', {}, untrustedHelp),
      make('p', {}, make('a', { href: url, target: '_blank', rel: 'noopener' }, url)),
      make('button', { type: 'button', onclick: again }, retry),
    );
  }
}

const isReachable = (url: string): Promise<boolean> =>
  fetch(url, { mode: 'no-cors' }).then(
    () => true,
    () => false,
  );

import { make } from '../element';
import type { AddinFrame } from '../protocol/AddinFrame';

/** A dialog of the add-in inside our page (`displayInIframe`). */
export class AddinDialog {
  constructor(private readonly dialog: HTMLDialogElement) {}

  show(frame: AddinFrame, size: { width: number; height: number }, label: string, close: () => void): void {
    frame.element.title = label;
    const button = make('button', { type: 'button', title: label, onclick: close }, '✕');
    this.dialog.style.width = `${size.width}vw`;
    this.dialog.style.height = `${size.height}vh`;
    this.dialog.replaceChildren(make('div', { className: 'pane-header' }, button), frame.element);
    this.dialog.oncancel = (event) => {
      event.preventDefault();
      close();
    };
    this.dialog.showModal();
  }

  hide(): void {
    this.dialog.replaceChildren();
    this.dialog.close();
  }
}

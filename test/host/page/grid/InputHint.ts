import type { Validation } from '../../model/Validation';
import { make } from '../element';

/** What a validation says of a cell while the cell is selected, below it as in Excel; the pointer goes through it. */
export class InputHint {
  private readonly title = make('strong', {});
  private readonly message = make('span', {});
  private readonly note = make('div', { className: 'input-hint', hidden: true }, this.title, this.message);

  constructor(host: HTMLElement) {
    this.note.setAttribute('role', 'tooltip');
    host.append(this.note);
  }

  follow(prompt: Validation['prompt'] | undefined, box: DOMRect | null): void {
    const isShown = prompt?.showPrompt === true && prompt.message !== '' && box !== null;
    this.note.hidden = !isShown;
    if (!isShown) return;
    this.title.textContent = prompt.title;
    this.message.textContent = prompt.message;
    Object.assign(this.note.style, { left: `${box.left + 24}px`, top: `${box.bottom + 6}px` });
  }
}

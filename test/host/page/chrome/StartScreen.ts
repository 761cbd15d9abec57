import { make } from '../element';
import { drawSymbol } from '../ribbon/drawSymbol';
import type { Texts } from '../texts';

export interface StartChoice {
  id: string;
  title: string;
  explanation: string;
  /** An SVG path in a box of 20. */
  symbol: string;
  /** Resolves when it is done, or when it failed and was told so. */
  choose(): Promise<void> | void;
}

/** What one sees first: with which workbook to begin. The rest of the page waits behind it. */
export class StartScreen {
  constructor(
    private readonly host: HTMLElement,
    private readonly behind: HTMLElement[],
  ) {}

  get isShown(): boolean {
    return !this.host.hidden;
  }

  draw(words: Texts, choices: StartChoice[]): void {
    const cards = choices.map((choice) => this.card(choice));
    this.host.replaceChildren(
      make('h1', {}, words.startTitle),
      make('div', { className: 'cards' }, ...cards),
      make('p', {}, words.startNote),
    );
    if (this.isShown) cards[0]?.focus();
  }

  show(): void {
    this.setShown(true);
    this.host.querySelector('button')?.focus();
  }

  hide(): void {
    this.setShown(false);
  }

  private setShown(isShown: boolean): void {
    this.host.hidden = !isShown;
    for (const element of this.behind) element.inert = isShown;
  }

  private card({ id, title, explanation, symbol, choose }: StartChoice): HTMLButtonElement {
    const card = make(
      'button',
      { id, type: 'button', className: 'card' },
      drawSymbol(symbol),
      make('strong', {}, title),
      make('span', {}, explanation),
    );
    card.addEventListener('click', () => {
      card.ariaBusy = 'true';
      void Promise.resolve(choose()).finally(() => {
        card.ariaBusy = 'false';
      });
    });
    return card;
  }
}

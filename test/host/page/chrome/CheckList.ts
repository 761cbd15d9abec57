import { make } from '../element';
import type { Texts } from '../texts';

/** So many are drawn; who has more values searches. */
const MOST_SHOWN = 500;

/** A list of texts to check, with a box that searches and one that checks all. */
export class CheckList {
  onChange: () => void = () => undefined;
  private chosen: Set<string>;
  private found: string[];
  private readonly search: HTMLInputElement;
  private readonly all = make('input', { type: 'checkbox' });
  private readonly list = make('ul', {});

  constructor(
    private readonly texts: string[],
    private readonly isChecked: (text: string) => boolean,
    private readonly words: Texts,
  ) {
    this.chosen = new Set(texts.filter(isChecked));
    this.found = texts;
    this.search = make('input', { type: 'search', placeholder: words.search, ariaLabel: words.search });
    this.search.addEventListener('input', () => this.find(this.search.value.trim().toLowerCase()));
    this.all.addEventListener('change', () => {
      for (const text of this.found) this.mark(text, this.all.checked);
      this.draw();
    });
    this.draw();
  }

  get elements(): HTMLElement[] {
    return [this.search, this.list];
  }

  /** The checked texts among those found; `null` when that is all there are. */
  checked(): string[] | null {
    const checked = this.found.filter((text) => this.chosen.has(text));
    return checked.length === this.texts.length ? null : checked;
  }

  /** Searching checks what is found; without a search all is as it was. */
  private find(wanted: string): void {
    this.found = this.texts.filter((text) => text.toLowerCase().includes(wanted));
    this.chosen = new Set(wanted === '' ? this.texts.filter(this.isChecked) : this.found);
    this.draw();
  }

  private mark(text: string, isChosen: boolean): void {
    if (isChosen) this.chosen.add(text);
    else this.chosen.delete(text);
  }

  private draw(): void {
    const { selectAll, selectFound, blanks, moreValues } = this.words;
    const items = this.found.slice(0, MOST_SHOWN).map((text) => {
      const box = make('input', { type: 'checkbox', checked: this.chosen.has(text) });
      box.addEventListener('change', () => {
        this.mark(text, box.checked);
        this.tell();
      });
      return make('li', {}, make('label', {}, box, text === '' ? blanks : text));
    });
    const whole = this.found.length === this.texts.length ? selectAll : selectFound;
    const more =
      this.found.length > MOST_SHOWN ? [make('li', { className: 'more' }, moreValues(MOST_SHOWN))] : [];
    this.list.replaceChildren(make('li', {}, make('label', {}, this.all, whole)), ...items, ...more);
    this.tell();
  }

  private tell(): void {
    const count = this.found.filter((text) => this.chosen.has(text)).length;
    this.all.checked = count > 0 && count === this.found.length;
    this.all.indeterminate = count > 0 && count < this.found.length;
    this.onChange();
  }
}

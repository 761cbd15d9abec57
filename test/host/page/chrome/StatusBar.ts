/** The line below: what is going on, and figures of the selected cells. */
export class StatusBar {
  private complains = false;

  constructor(
    private readonly message: HTMLElement,
    private readonly figures: HTMLElement,
  ) {}

  get isComplaining(): boolean {
    return this.complains;
  }

  say(text: string): void {
    this.put(text, false);
  }

  /** Stands until something else is said. */
  complain(text: string): void {
    this.put(text, true);
  }

  showFigures(text: string): void {
    this.figures.textContent = text;
  }

  private put(text: string, isProblem: boolean): void {
    this.complains = isProblem;
    this.message.classList.toggle('problem', isProblem);
    this.message.textContent = text;
  }
}

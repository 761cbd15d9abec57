/** The line below: what is going on, and figures of the selected cells. */
export class StatusBar {
  private refused: string | null = null;

  constructor(
    private readonly message: HTMLElement,
    private readonly figures: HTMLElement,
  ) {}

  /** The complaint that stands there now. */
  get complaint(): string | null {
    return this.refused;
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
    this.refused = isProblem ? text : null;
    this.message.classList.toggle('problem', isProblem);
    this.message.textContent = text;
  }
}

/** The line below: what is going on, and figures of the selected cells. */
export class StatusBar {
  private refusal: string | null = null;

  constructor(
    private readonly message: HTMLElement,
    private readonly figures: HTMLElement,
  ) {}

  /** What was refused, while it stands there. */
  get problem(): string | null {
    return this.refusal;
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
    this.refusal = isProblem ? text : null;
    this.message.classList.toggle('problem', isProblem);
    this.message.textContent = text;
  }
}

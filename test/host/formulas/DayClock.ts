import { momentOf } from './serialDate';

/** Notices when the day has changed without asking for much at each look. */
export class DayClock {
  private dayStarts = 0;
  private dayEnds = 0;

  /** @param given default: the machine's clock */
  constructor(private readonly given?: () => Date) {}

  /** True once for each new day, the first look included. */
  dayChanged(): boolean {
    const time = this.given ? this.given().getTime() : Date.now();
    if (time >= this.dayStarts && time < this.dayEnds) return false;
    const now = new Date(time);
    this.dayStarts = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
    this.dayEnds = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
    return true;
  }

  moment(): number {
    return momentOf(this.given?.() ?? new Date());
  }
}

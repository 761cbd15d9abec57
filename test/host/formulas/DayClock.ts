import { momentOf } from './serialDate';

/** Notices when the day has changed without asking for much at each look. */
export class DayClock {
  private dayStarts = 0;
  private dayEnds = 0;

  constructor(private readonly now: () => Date) {}

  /** True once for each new day, the first look included. */
  dayChanged(): boolean {
    const now = this.now();
    const time = now.getTime();
    if (time >= this.dayStarts && time < this.dayEnds) return false;
    this.dayStarts = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
    this.dayEnds = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
    return true;
  }

  moment(): number {
    return momentOf(this.now());
  }
}

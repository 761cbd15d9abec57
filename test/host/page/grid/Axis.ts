import { firstNotBelow } from './firstNotBelow';

/** How far an edge that lies outside of an axis is drawn outside of it, so that its line isn't seen. */
const OUTSIDE = 4;

/** Rows, or columns, drawn beside each other, what is hidden left out; where each begins, in pixels. */
export class Axis {
  private readonly starts: Float64Array;

  constructor(
    readonly shown: readonly number[],
    sizeOf: (index: number) => number,
  ) {
    this.starts = new Float64Array(shown.length + 1);
    shown.forEach((index, at) => {
      this.starts[at + 1] = (this.starts[at] ?? 0) + sizeOf(index);
    });
  }

  get size(): number {
    return this.starts[this.shown.length] ?? 0;
  }

  startAt(position: number): number {
    return this.starts[position] ?? this.size;
  }

  /** The position whose row or column holds this pixel, or the nearest. */
  positionAt(pixel: number): number {
    let low = 0;
    let high = this.shown.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle + 1] ?? 0) <= pixel) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, Math.min(this.shown.length - 1, low));
  }

  has(index: number): boolean {
    return this.meets(index, index);
  }

  /** Whether a run of rows or columns has a part between the first and the last of this axis. */
  meets(first: number, last: number): boolean {
    return this.shown.length > 0 && last >= (this.shown[0] ?? 0) && first <= (this.shown.at(-1) ?? 0);
  }

  /** Where a row or column begins; a hidden one where the next one does. */
  startOf(index: number): number {
    const at = firstNotBelow(this.shown, index);
    return at < 0 ? this.size : this.startAt(at);
  }

  /** From where to where a run of rows or columns goes; ends beyond this axis lie a little outside. */
  extentOf(first: number, last: number): { start: number; size: number } {
    const start = first < (this.shown[0] ?? 0) ? -OUTSIDE : this.startOf(first);
    const end = last > (this.shown.at(-1) ?? 0) ? this.size + OUTSIDE : this.startOf(last + 1);
    return { start, size: end - start };
  }
}

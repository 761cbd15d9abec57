import { drawAnew } from './drawAnew';

/**
 * Lets Excel neither draw nor calculate until this batch's sync, before many settings at once: page breaks, print set-ups,
 * widths. Each of those may be drawn by itself, and calculates what contains TODAY() anew (office-js #672): in a register every
 * row. What the batch reads of a formula is as it was before; the sync resumes both (Microsoft, "Performance optimization using
 * the Excel JavaScript API"). Once a batch, for one batch of an action: called in a loop it makes Excel's window flicker (the
 * same page, office-js #545).
 */
export function holdStill(context: Excel.RequestContext): void {
  drawAnew(context);
  context.application.suspendApiCalculationUntilNextSync();
}

/**
 * Has Excel draw nothing until this batch is over, and then all of its window anew. In some builds colours by a rule of an
 * add-in's didn't change with the cells that the rule looks at (office-js #5299); no form of such a rule is known to be better
 * off, recalculating the sheet didn't always help, and this did (#1157). The pane may blink (#545): for a batch that a person
 * just asked for, and once in it.
 */
export function drawAnew({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
}

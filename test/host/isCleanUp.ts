import type { RequestRecord } from './connectWorkbook';

/** ActionType of a method call in the protocol's batches. */
const METHOD = 3;

/** Whether a request only lets go of ranges: office.js sends it after `Excel.run`, and nobody waits for it. */
export function isCleanUp({ batch }: RequestRecord): boolean {
  return (
    batch.Actions.every(
      (action) => action.ActionType !== METHOD || !('Name' in action) || action.Name === '_RemoveReference',
    ) && batch.Actions.some((action) => 'Name' in action && action.Name === '_RemoveReference')
  );
}

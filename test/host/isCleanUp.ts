import { ActionType, type Action, type Batch } from './engine/protocol';

const isRelease = ({ ActionType: type, Name }: Action): boolean =>
  type === ActionType.Method && Name === '_RemoveReference';

/** Whether a request only lets go of ranges: office.js sends it after `Excel.run`, and nobody waits for it. */
export const isCleanUp = ({ batch: { Actions } }: { batch: Batch }): boolean =>
  Actions.some(isRelease) &&
  Actions.every((action) => isRelease(action) || action.ActionType === ActionType.Instantiate);

/** The references that it lets go of. */
export const releasedBy = ({ Actions }: Batch): string[] =>
  Actions.filter(isRelease).map(({ ArgumentInfo }) => String(ArgumentInfo?.Arguments?.[0]));

import type { HostObject } from './HostObject';
import type { Requirements } from './Requirements';

export interface EngineOptions {
  /** What the add-in's `context.workbook` is. */
  root: HostObject;
  requirements: Requirements;
  /** Called when the add-in begins or ends to track an object (`_KeepReference`, `_RemoveReference`). */
  onTrack?: (object: HostObject, tracked: boolean) => void;
}

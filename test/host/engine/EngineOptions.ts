import type { HostObject } from './HostObject';
import type { Requirements } from './Requirements';

export interface EngineOptions {
  /** What the add-in's `context.workbook` is. */
  root: HostObject;
  requirements: Requirements;
  /** What the add-in may make with `new`, by the name that office.js sends. */
  services?: Readonly<Record<string, () => HostObject>>;
  /** Called when the add-in begins or ends to track an object (`_KeepReference`, `_RemoveReference`). */
  onTrack?: (object: HostObject, tracked: boolean) => void;
}

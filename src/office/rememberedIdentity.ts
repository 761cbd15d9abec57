import type { PaneIdentity } from '../usecases/ports/ports';
import { keep, recall } from './paneStore';

/** Who sits at this pane: the name of an employee, remembered for this person. */
export const rememberedIdentity: PaneIdentity = {
  me: () => recall('me'),
  remember: (name) => keep('me', name),
};

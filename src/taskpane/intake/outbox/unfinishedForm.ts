import type { Complaint } from '../../../procedure/complaint/complaint';
import type { Draft } from '../../../procedure/complaint/draft';
import type { DraftField } from '../../../procedure/complaint/fields';
import type { OwnTexts } from '../../../procedure/complaint/own/ownEntry';
import type { Attempt } from '../../../usecases/register/registration';

/** What the form keeps of itself outside the pane. */
export interface UnfinishedForm {
  typed: Draft;
  /** What a pasted text filled in and nobody typed over. */
  pasted?: readonly DraftField[] | undefined;
  /** In the columns that the office added. */
  own?: OwnTexts;
  /** The row that was being completed. */
  completing: Complaint | null;
  /** How the last try to register it ended. */
  attempt: Attempt | null;
}

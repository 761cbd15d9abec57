import { useEffect, useRef } from 'react';
import { noNotes } from '../../../procedure/callback/callbackNotes';
import type { CallbackNotes } from '../../../procedure/callback/callbackNotes';
import type { RowId } from '../../../procedure/complaint/complaint';
import { draftKeeper } from '../../shared/draft/draftKeeper';
import type { DraftKeeper } from '../../shared/draft/draftKeeper';
import { onPaneHidden } from '../../shared/draft/onPaneHidden';
import type { Outcome } from '../../../usecases/ports/ports';
import { usePorts } from '../../shared/ports';

interface NotesOfCall {
  notes: CallbackNotes;
  keeper: DraftKeeper;
}

const purposeOf = (rowId: RowId): string => `call.${rowId}`;

/** What was noted in calls that are not recorded yet, per case: it outlives the window of the call, and the pane. */
export function useCallNotes() {
  const { drafts, visibility } = usePorts();
  const noted = useRef(new Map<RowId, NotesOfCall>());
  useEffect(
    () => onPaneHidden(visibility, () => noted.current.forEach(({ keeper }) => keeper.flush())),
    [visibility],
  );

  return {
    /** What was noted before about this case, here or in an earlier pane; on a fault, note nothing over it. */
    async before(rowId: RowId): Promise<Outcome<CallbackNotes>> {
      const here = noted.current.get(rowId);
      if (here) return { ok: true, value: here.notes };
      const kept = await drafts.load(purposeOf(rowId));
      if (!kept.ok) return kept;
      if (kept.value === null) return { ok: true, value: noNotes };
      // Kept by this hook; fields that an earlier version did not know begin blank.
      return { ok: true, value: { ...noNotes, ...(kept.value.value as Partial<CallbackNotes>) } };
    },
    note(rowId: RowId, notes: CallbackNotes): void {
      const keeper = noted.current.get(rowId)?.keeper ?? draftKeeper(drafts, purposeOf(rowId));
      noted.current.set(rowId, { notes, keeper });
      keeper.put(notes);
    },
    has: (rowId: RowId): boolean => noted.current.has(rowId),
    /** The call was recorded. */
    forget(rowId: RowId): void {
      const keeper = noted.current.get(rowId)?.keeper ?? draftKeeper(drafts, purposeOf(rowId));
      noted.current.delete(rowId);
      keeper.forget();
    },
  };
}

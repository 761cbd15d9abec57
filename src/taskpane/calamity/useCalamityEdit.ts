import { useState } from 'react';
import type { Calamity } from '../../procedure/calamity/calamity';
import { typedCalamityValue } from '../../procedure/calamity/checkCalamity';
import type { CalamityDraftField, CalamityIssue } from '../../procedure/calamity/checkCalamity';
import type { RowId } from '../../procedure/complaint';
import { editCalamity } from '../../usecases/calamity/changeCalamity';
import type { Fault } from '../../usecases/ports';
import { usePorts } from '../ports';

export interface CalamityEdit {
  field: CalamityDraftField;
  typed: string;
  phase:
    | { kind: 'typing' }
    | { kind: 'saving' }
    | { kind: 'invalid'; issue: CalamityIssue }
    /** A colleague changed this field; `found` is the calamity as it stands now. */
    | { kind: 'changed'; found: Calamity }
    | { kind: 'failed'; fault: Fault };
}

/** What is being typed, per calamity: it stays there while another screen is looked at. */
export function useCalamityEdits() {
  const [edits, setEdits] = useState<ReadonlyMap<RowId, CalamityEdit>>(new Map());
  const put = (rowId: RowId, edit: CalamityEdit | null) =>
    setEdits((current) => {
      const next = new Map(current);
      if (edit) next.set(rowId, edit);
      else next.delete(rowId);
      return next;
    });
  return { edits, put };
}

export type CalamityEdits = ReturnType<typeof useCalamityEdits>;

/** Editing the fields of a calamity, one at a time. */
export function useCalamityEdit(
  calamity: Calamity,
  { edits, put: putFor }: CalamityEdits,
  onChanged: (calamity: Calamity) => void,
) {
  const { calamities, clock, identity } = usePorts();
  const [saved, setSaved] = useState<CalamityDraftField | null>(null);
  const put = (edit: CalamityEdit | null) => putFor(calamity.rowId, edit);

  const save = async (edit: CalamityEdit, seen: Calamity) => {
    if (edit.phase.kind === 'saving') return;
    put({ ...edit, phase: { kind: 'saving' } });
    const result = await editCalamity({ calamities, clock, identity }, seen, edit);
    if (result.kind !== 'saved') return put({ ...edit, phase: result });
    put(null);
    setSaved(edit.field);
    onChanged(result.calamity);
  };
  return {
    edit: edits.get(calamity.rowId) ?? null,
    /** The field that was saved last, for whoever can't see it happen. */
    saved,
    begin: (field: CalamityDraftField) => {
      setSaved(null);
      put({ field, typed: typedCalamityValue(calamity, field), phase: { kind: 'typing' } });
    },
    type: (edit: CalamityEdit, typed: string) => put({ ...edit, typed, phase: { kind: 'typing' } }),
    cancel: () => put(null),
    save,
    takeTheirs: (found: Calamity) => {
      put(null);
      onChanged(found);
    },
  };
}

export type CalamityEditing = ReturnType<typeof useCalamityEdit>;

import { useState } from 'react';
import { typedValue } from '../../procedure/checkEdit';
import type { EditedField, EditIssue } from '../../procedure/checkEdit';
import type { Complaint, RowId } from '../../procedure/complaint';
import { editCase } from '../../usecases/editCase';
import type { Fault } from '../../usecases/ports';
import { usePorts } from '../ports';
import { useRegister } from '../registerContext';

export interface Edit {
  field: EditedField;
  typed: string;
  phase:
    | { kind: 'typing' }
    | { kind: 'saving' }
    | { kind: 'invalid'; issue: EditIssue }
    /** A colleague changed this field; `found` is the case as it stands now. */
    | { kind: 'conflict'; found: Complaint }
    | { kind: 'failed'; fault: Fault };
}

/** What is being typed, per case: it stays there while other rows, or none, are looked at. */
export function useEdits() {
  const [edits, setEdits] = useState<ReadonlyMap<RowId, Edit>>(new Map());
  const put = (rowId: RowId, edit: Edit | null) =>
    setEdits((current) => {
      const next = new Map(current);
      if (edit) next.set(rowId, edit);
      else next.delete(rowId);
      return next;
    });
  return { edits, put };
}

/** Editing the fields of a case, one at a time. */
export function useEdit(
  complaint: Complaint,
  { edits, put: putFor }: ReturnType<typeof useEdits>,
  onChanged: (complaint: Complaint) => void,
) {
  const { register, clock, identity } = usePorts();
  const { lists } = useRegister();
  const [saved, setSaved] = useState<EditedField | null>(null);
  const { rowId } = complaint;

  const put = (edit: Edit | null) => putFor(rowId, edit);
  const begin = (field: EditedField) => {
    setSaved(null);
    put({ field, typed: typedValue(complaint, field), phase: { kind: 'typing' } });
  };
  const finish = (field: EditedField, now: Complaint) => {
    put(null);
    setSaved(field);
    onChanged(now);
  };

  const save = async (edit: Edit, seen: Complaint) => {
    if (edit.phase.kind === 'saving') return;
    put({ ...edit, phase: { kind: 'saving' } });
    const ports = { reader: register, writer: register, clock, identity };
    const result = await editCase(ports, lists, seen, edit);
    if (result.kind === 'saved') finish(edit.field, result.complaint);
    else if (result.kind === 'invalid') put({ ...edit, phase: result });
    else if (result.fault.code === 'changedByColleague')
      put({ ...edit, phase: { kind: 'conflict', found: result.fault.found } });
    else put({ ...edit, phase: result });
  };

  return {
    edit: edits.get(rowId) ?? null,
    /** The field that was saved last, for whoever can't see it happen. */
    saved,
    begin,
    type: (edit: Edit, typed: string) => put({ ...edit, typed, phase: { kind: 'typing' } }),
    cancel: () => put(null),
    save,
    takeTheirs: (found: Complaint) => {
      put(null);
      onChanged(found);
    },
  };
}

export type Editing = ReturnType<typeof useEdit>;

import { useState } from 'react';
import type { RowId } from '../../procedure/complaint/complaint';
import type { Fault } from '../../usecases/ports/ports';

type Unsaved<Row, Issue> =
  | { kind: 'invalid'; issue: Issue }
  /** A colleague changed this field; `found` is the row as it stands now. */
  | { kind: 'changed'; found: Row }
  | { kind: 'failed'; fault: Fault };

/** One field of a row of the register being changed; `typed` is as it was typed. */
export interface FieldEdit<Field, Row, Issue> {
  field: Field;
  typed: string;
  phase: { kind: 'typing' } | { kind: 'saving' } | Unsaved<Row, Issue>;
}

/** What is being typed, per row: it stays there while other rows, or none, are looked at. */
export function useFieldEdits<Edit>() {
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

interface FieldEditing<Field, Row, Issue> {
  row: Row;
  edits: ReturnType<typeof useFieldEdits<FieldEdit<Field, Row, Issue>>>;
  typedValue: (row: Row, field: Field) => string;
  /** Writes what was typed, as `seen` was shown. */
  write: (
    seen: Row,
    edit: FieldEdit<Field, Row, Issue>,
  ) => Promise<{ kind: 'saved'; row: Row } | Unsaved<Row, Issue>>;
  onChanged: (row: Row) => void;
}

/** Editing the fields of a row, one at a time. */
export function useFieldEdit<Field, Row extends { rowId: RowId }, Issue>({
  row,
  edits: { edits, put: putFor },
  typedValue,
  write,
  onChanged,
}: FieldEditing<Field, Row, Issue>) {
  type Edit = FieldEdit<Field, Row, Issue>;
  const [saved, setSaved] = useState<Field | null>(null);
  const put = (edit: Edit | null) => putFor(row.rowId, edit);

  const save = async (edit: Edit, seen: Row) => {
    if (edit.phase.kind === 'saving') return;
    put({ ...edit, phase: { kind: 'saving' } });
    const result = await write(seen, edit);
    if (result.kind !== 'saved') return put({ ...edit, phase: result });
    put(null);
    setSaved(() => edit.field);
    onChanged(result.row);
  };
  return {
    edit: edits.get(row.rowId) ?? null,
    /** The field that was saved last, for whoever can't see it happen. */
    saved,
    begin: (field: Field) => {
      setSaved(null);
      put({ field, typed: typedValue(row, field), phase: { kind: 'typing' } });
    },
    type: (edit: Edit, typed: string) => put({ ...edit, typed, phase: { kind: 'typing' } }),
    cancel: () => put(null),
    save,
    takeTheirs: (found: Row) => {
      put(null);
      onChanged(found);
    },
  };
}

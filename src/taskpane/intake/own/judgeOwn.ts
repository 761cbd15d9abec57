import type { DraftContext } from '../../../procedure/complaint/draft';
import type { OwnFact } from '../../../procedure/complaint/own/ownColumn';
import type { OwnEntry, OwnTexts } from '../../../procedure/complaint/own/ownEntry';
import { readOwn } from '../../../procedure/complaint/check/readOwn';
import type { OwnIssue } from '../../../procedure/complaint/check/readOwn';

type Column = OwnFact & { format?: string };

interface JudgedField {
  column: Column;
  text: string;
  issue?: OwnIssue;
}

interface JudgedOwn {
  /** What a person may fill in, in the order of the sheet. */
  fields: JudgedField[];
  /** What is to be written of it: what says something else than stands there. */
  entries: OwnEntry[];
  /** Headers for which something was typed, and that are gone or hold a formula by now. */
  gone: string[];
}

/** What was typed in the office's own columns, as they are now. */
export function judgeOwn(columns: readonly Column[], typed: OwnTexts, context: DraftContext): JudgedOwn {
  const open = columns.filter(({ kind }) => kind !== 'calculated');
  const entries: OwnEntry[] = [];
  const fields = open.map((column): JudgedField => {
    const { header, kind, value: seen, shown, format } = column;
    const text = typed[header] ?? shown;
    // What a colleague put there in the sheet isn't this person's mistake.
    if (text === shown) return { column, text };
    const read = readOwn(column, text, context);
    if (!read.ok) return { column, text, issue: read.issue };
    entries.push({
      column: { header, kind },
      seen,
      typed: read.typed,
      ...(format !== undefined && { format }),
    });
    return { column, text };
  });
  const gone = Object.keys(typed).filter(
    (header) => typed[header]?.trim() !== '' && open.every((column) => column.header !== header),
  );
  return { fields, entries, gone };
}

import type { DraftContext } from '../../../procedure/complaint/draft';
import type { OwnEntry, OwnTexts } from '../../../procedure/complaint/own/ownEntry';
import { readOwn } from '../../../procedure/complaint/check/readOwn';
import { isRequired, unknownIn } from '../../../procedure/complaint/own/requiredOwn';
import type { AskedOwn } from '../../../usecases/register/askOwn';
import type { OwnIssue } from '../../../procedure/complaint/check/readOwn';

type Column = AskedOwn['columns'][number];

interface JudgedField {
  column: Column;
  text: string;
  required: boolean;
  issue?: OwnIssue;
}

interface JudgedOwn {
  /** What a person may fill in, in the order of the sheet. */
  fields: JudgedField[];
  /** What is to be written of it: what says something else than stands there. */
  entries: OwnEntry[];
  /** Headers for which something was typed, and that are gone or hold a formula by now. */
  gone: string[];
  /** What the office wants filled in that nobody can. */
  unknown: string[];
}

/** What was typed in the office's own columns, as they are now. */
export function judgeOwn(
  { columns, required: wanted }: AskedOwn,
  typed: OwnTexts,
  context: DraftContext,
): JudgedOwn {
  const open = columns.filter(({ kind }) => kind !== 'calculated');
  const entries: OwnEntry[] = [];
  const fields = open.map((column): JudgedField => {
    const { header, kind, value: seen, shown, format } = column;
    const text = typed[header] ?? shown;
    const required = isRequired(wanted, header);
    const lacks = required && text.trim() === '';
    const field = { column, text, required, ...(lacks && { issue: { code: 'required' as const } }) };
    // What a colleague put there in the sheet isn't this person's mistake.
    if (text === shown) return field;
    const read = readOwn(column, text, context);
    if (!read.ok) return { ...field, issue: read.issue };
    entries.push({
      column: { header, kind },
      seen,
      typed: read.typed,
      ...(format !== undefined && { format }),
    });
    return field;
  });
  const gone = Object.keys(typed).filter(
    (header) => typed[header]?.trim() !== '' && open.every((column) => column.header !== header),
  );
  return { fields, entries, gone, unknown: unknownIn(wanted, columns) };
}

import type { ColumnKey, FormText } from '../../i18n/workbook/textShape';
import { inSection } from '../../procedure/complaint/fields';
import type { ComplaintField } from '../../procedure/complaint/fields';

/** The workbook's name for the cell that holds the form's case number. */
export const formName = 'Formulier_Klachtnr';

/** One line of the form: one or two short facts beside each other, or one long text in a box of so many points. */
export type FormLine =
  | { kind: 'section'; section: keyof FormText['sections'] }
  | { kind: 'pair'; keys: ColumnKey[] }
  | { kind: 'box'; key: ColumnKey; height: number };

const boxHeights: Partial<Record<ComplaintField, number>> = {
  account: 132,
  remedy: 40,
  promise: 54,
  answer: 54,
};

/** A section of the form: a box where a field has one, the others two by two. */
function linesOf(section: keyof FormText['sections'], fields: readonly ComplaintField[]): FormLine[] {
  const lines: FormLine[] = [{ kind: 'section', section }];
  for (const key of fields) {
    const height = boxHeights[key];
    const last = lines.at(-1);
    if (height !== undefined) lines.push({ kind: 'box', key, height });
    else if (last?.kind === 'pair' && last.keys.length < 2) last.keys.push(key);
    else lines.push({ kind: 'pair', keys: [key] });
  }
  return lines;
}

/** The form from top to bottom; together it fills one A4. */
export const formLines: readonly FormLine[] = [
  ...linesOf('relation', [
    ...inSection('who', ['name', 'phone', 'address', 'email']).filter((field) => field !== 'reachBy'),
  ]),
  ...linesOf(
    'complaint',
    inSection('what', [
      ...(['receivedOn', 'channel', 'category', 'severity'] as const),
      ...(['employee', 'department', 'summary', 'takenBy'] as const),
    ]),
  ),
  ...linesOf('promise', [
    ...inSection('promise').filter((field) => field !== 'severity'),
    ...(['handedOverOn', 'headInformedOn', 'checkedOn', 'checkedBy'] as const),
  ]),
  ...linesOf('handling', [
    ...(['reachBy', 'attempts', 'calledOn', 'satisfied', 'answer', 'cause', 'measure'] as const),
    ...(['letterSentOn', 'finding', 'status', 'closedOn'] as const),
  ]),
];

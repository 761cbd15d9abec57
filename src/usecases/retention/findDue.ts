import type { CaseNumber, RowId } from '../../procedure/complaint/complaint';
import type { KeptText } from '../../procedure/retention/clearedFields';
import { keptTexts } from '../../procedure/retention/clearedFields';
import { pointsAtSomebody } from '../../procedure/retention/pointsAtSomebody';
import { relationsDue } from '../../procedure/retention/relationsDue';
import { retentionOf } from '../../procedure/retention/retentionOf';
import { eachPiece } from '../inspection/eachPiece';
import type { InspectionWork } from '../ports/inspectionPorts';
import type { Clock, Outcome } from '../ports/ports';
import type { DueCase, KeptCalamity, RetainedRow, RetentionPort } from '../ports/retentionPorts';

export interface RetentionPorts {
  retention: RetentionPort;
  clock: Clock;
}

/** What a look through the register found. */
export interface FoundDue {
  /** Each with those of its texts that point at somebody. */
  due: DueCase[];
  /** Ended, and nobody noted when. */
  undated: number;
  /** Closed long ago by their date, while their status says that they are open. */
  contradicting: number;
  /** The office keeps them longer, or means to: their numbers. */
  exempt: CaseNumber[];
  unclear: CaseNumber[];
  /** Due, and without an ID of their own: typed or copied in the sheet. */
  unnamed: number;
  /** Whose they are. */
  names: string[];
  /** Numbers of those whose category may name somebody: figures count by it, so that it stays. */
  byCategory: CaseNumber[];
  /** Of which whom they hit was kept long enough. */
  calamities: KeptCalamity[];
  /** Sheets with other relations that belong to no complaint. */
  besides: string[];
}

/** Reads the register once. `null`: cancelled. */
export async function findDue(
  { retention, clock }: RetentionPorts,
  months: number,
  work: InspectionWork,
): Promise<Outcome<FoundDue | null>> {
  const at = { today: clock.today(), months };
  const ids = new Map<RowId, number>();
  const due: DueCase[] = [];
  const counts = { undated: 0, contradicting: 0 };
  /** Calamities with a complaint that is kept. */
  const held = new Set<string>();
  const names = new Set<string>();
  const byCategory: CaseNumber[] = [];
  const longer: Pick<FoundDue, 'exempt' | 'unclear'> = { exempt: [], unclear: [] };
  const read = await eachPiece(
    (start) => retention.rows(start, (row) => retentionOf(row, at) === 'due'),
    work,
    (rows) => {
      for (const row of rows) {
        ids.set(row.rowId, (ids.get(row.rowId) ?? 0) + 1);
        const standing = retentionOf(row, at);
        if (standing === 'due') {
          due.push(dueOf(row));
          const { name = '', category = '' } = row.texts ?? {};
          names.add(name);
          if (pointsAtSomebody(category, name)) byCategory.push(row.caseNumber);
        } else if (standing !== 'done') held.add(plainCode(row.calamity));
        if (standing === 'undated' || standing === 'contradicting') counts[standing] += 1;
        if (standing === 'exempt' || standing === 'unclear') longer[standing].push(row.caseNumber);
      }
    },
  );
  if (!read.ok) return read;
  if (!read.value) return { ok: true, value: null };
  // Which of two rows with one ID its lines belong to nobody can tell.
  const isNamed = ({ rowId }: DueCase) => rowId !== '' && ids.get(rowId) === 1;
  const named = due.filter(isNamed);
  const kept = await retention.relations();
  if (!kept.ok) return kept;
  const isDue = (one: KeptCalamity) => relationsDue({ ...one, isHeld: held.has(plainCode(one.code)) }, at);
  const calamities = kept.value.calamities.filter(isDue);
  const later = kept.value.calamities.filter((one) => !isDue(one)).flatMap(({ sheets }) => sheets);
  const besides = [...new Set([...later, ...kept.value.others])];
  const unnamed = due.length - named.length;
  return {
    ok: true,
    value: { due: named, unnamed, names: [...names], byCategory, ...counts, ...longer, calamities, besides },
  };
}

/** As Excel compares codes. */
const plainCode = (code: string): string => code.trim().toUpperCase();

/** A row as it is cleared, with those of its texts that point at somebody. */
export function dueOf({
  rowId,
  caseNumber,
  position,
  status,
  closedOn,
  anonymisedOn,
  keptUntil,
  keptBecause,
  texts,
}: RetainedRow): DueCase {
  const pointing: [KeptText, string][] = keptTexts.flatMap((field) => {
    const text = texts?.[field] ?? '';
    return pointsAtSomebody(text, texts?.name ?? '') ? [[field, text]] : [];
  });
  return {
    ...{ rowId, caseNumber, position },
    // One of which that is unclear is never cleared.
    seen: {
      status,
      closedOn,
      anonymisedOn,
      keptUntil: keptUntil === 'unclear' ? null : keptUntil,
      keptBecause,
    },
    pointing: Object.fromEntries(pointing),
  };
}

import type { RectifiedField } from '../../procedure/access/rectified';
import { takeForEach } from '../case/takeForEach';
import type { LongWork } from '../ports/adoptionPorts';
import type { ContactRow, HeldAffected } from '../ports/accessPorts';
import type { LettersPort } from '../ports/letterPorts';
import type { Fault } from '../ports/ports';
import type { CasePorts } from '../ports/workbookRegister';

interface Rectification {
  field: RectifiedField;
  value: string;
  complaints: readonly ContactRow[];
  affected: readonly HeldAffected[];
}

export interface Rectified {
  /** Complaints and lines of lists that say so now, those that did already included. */
  right: number;
  /** Left as they are: somebody changed them meanwhile, or their row is gone. */
  left: number;
  /** Why the rest was not looked at. */
  brokeOff: Fault | null;
}

/** Corrects what is kept of somebody wherever it stands; each place is corrected or as it was, and the rest can be done once more. */
export async function rectify(
  ports: CasePorts & { letters: Pick<LettersPort, 'correctAffected'> },
  { field, value, complaints, affected }: Rectification,
  work: LongWork,
): Promise<Rectified> {
  const { taken, left, brokeOff } = await takeForEach(
    ports,
    complaints,
    {
      isAsChosen: (row, line) => row[field] === line[field] || row[field] === value,
      rule: (row) => ({ ok: true, event: 'edited', changes: row[field] === value ? {} : { [field]: value } }),
    },
    work,
  );
  const done = { right: taken.length, left: left.length, brokeOff };
  if (brokeOff || work.isCancelled()) return done;
  for (const code of new Set(affected.map((row) => row.code))) {
    const rows = affected.filter((row) => row.code === code);
    const corrected = await ports.letters.correctAffected(code, { field, value, rows });
    if (!corrected.ok) return { ...done, brokeOff: corrected.fault };
    done.right += corrected.value;
    done.left += rows.length - corrected.value;
  }
  return done;
}

import { checkEdit } from '../../procedure/complaint/check/checkEdit';
import type { EditIssue } from '../../procedure/complaint/check/checkEdit';
import type { EditedField } from '../../procedure/complaint/fields';
import type { Complaint } from '../../procedure/complaint/complaint';
import { failed, told } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { Lists } from '../ports/ports';
import type { CasePorts } from '../ports/workbookRegister';
import { writeOnce } from '../write/writeOnce';

type EditResult = { kind: 'saved'; complaint: Complaint } | { kind: 'invalid'; issue: EditIssue } | Failed;

interface EditRequest {
  field: EditedField;
  typed: string;
  /** The person was asked about what was typed, and stays with it. */
  isCertain?: boolean;
}

/** Changes one field of a case, as it was seen: only that cell is written, and a line in the log says from what to what. */
export async function editCase(
  ports: CasePorts,
  { holidays }: Pick<Lists, 'holidays'>,
  seen: Complaint,
  { field, typed, isCertain = false }: EditRequest,
): Promise<EditResult> {
  const places = field === 'folderLink' && !isCertain ? await ports.register.linkPlaces() : null;
  if (places && !places.ok) return failed(places);
  const checked = checkEdit(seen, field, typed, {
    today: ports.clock.today(),
    holidays,
    places: places?.value ?? null,
    isCertain,
  });
  if (!checked.ok) return { kind: 'invalid', issue: checked.issue };
  if (checked.changes[field] === seen[field]) return { kind: 'saved', complaint: seen };
  const written = await writeOnce(ports, seen, checked.changes, { event: 'edited' });
  return told(written, (complaint) => ({ kind: 'saved', complaint }));
}

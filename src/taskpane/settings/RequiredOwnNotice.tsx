import { unknownIn } from '../../procedure/complaint/own/requiredOwn';
import type { Outcome } from '../../usecases/ports/ports';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';
import { usePorts } from '../shared/ports';
import { useRegister } from '../shared/registerContext';
import { useReading } from '../shared/useReading';

/** What the office requires of columns that nobody can fill in; what can't be read by now is told where it is needed. */
export function RequiredOwnNotice() {
  const { words } = useWording();
  const { own: says } = useFurtherTexts();
  const { own } = usePorts();
  const { lists } = useRegister();
  const { value: unknown } = useReading(async (): Promise<Outcome<string[]>> => {
    const required = await own.required();
    if (!required.ok || required.value.length === 0) return required;
    const columns = await own.columns();
    return columns.ok ? { ok: true, value: unknownIn(required.value, columns.value) } : columns;
  }, lists);
  return unknown && unknown.length > 0 ? (
    <Notice intent="warning" sentence={says.requiredUnknown(words.sheets.settings, unknown)} />
  ) : null;
}

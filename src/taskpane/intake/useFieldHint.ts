import type { Draft, DraftField } from '../../procedure/draft';
import { parseTypedDay } from '../../procedure/parseTypedDay';
import { useWording } from '../../ui/wording';
import { usePorts } from '../ports';

/** What helps to fill in a field: a fixed hint, or the day that was understood, in words. */
export function useFieldHint(field: DraftField, draft: Draft): string | undefined {
  const { texts } = useWording();
  const { clock } = usePorts();
  if (field !== 'receivedOn' && field !== 'callbackOn') return texts.intake.hints[field];
  const day = parseTypedDay(draft[field] ?? '', clock.today());
  return day === null ? undefined : texts.longDay(day);
}

import type { DraftField } from '../../procedure/draft';
import { parseTypedDay } from '../../procedure/parseTypedDay';
import { useWording } from '../../ui/wording';
import { usePorts } from '../ports';
import { useRegister } from '../registerContext';
import type { IntakeForm } from './useIntake';

/** What helps to fill in a field: a fixed hint, or the day that was understood, in words. */
export function useFieldHint(field: DraftField, { draft, proposed }: IntakeForm): string | undefined {
  const { texts } = useWording();
  const { clock } = usePorts();
  const { settings } = useRegister();
  if (field !== 'receivedOn' && field !== 'callbackOn') return texts.intake.hints[field];
  const day = parseTypedDay(draft[field] ?? '', clock.today());
  if (day === null) return undefined;
  const said = texts.longDay(day);
  return field === 'callbackOn' && proposed
    ? `${said}. ${texts.intake.proposed(settings.callbackTerm)}`
    : said;
}

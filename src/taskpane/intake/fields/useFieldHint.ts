import { isDayField } from '../../../procedure/complaint/fields';
import type { DraftField } from '../../../procedure/complaint/fields';
import { parseTypedDay } from '../../../procedure/calendar/parseTypedDay';
import { useWording } from '../../../ui/texts/wording';
import { usePorts } from '../../shared/ports';
import { useAboutThem } from '../../shared/callbacks/useAboutThem';
import { useRegister } from '../../shared/registerContext';
import { useCallbacksOn } from './useCallbacksOn';
import type { IntakeForm } from '../draft/useIntake';

/** What helps to fill in a field: a fixed hint, or the day that was understood, in words. */
export function useFieldHint(
  field: DraftField,
  { draft, proposed, late, completing }: IntakeForm,
): string | undefined {
  const { texts } = useWording();
  const { clock } = usePorts();
  const { lists, settings, ready } = useRegister();
  const isDate = isDayField(field);
  const day = isDate ? parseTypedDay(draft[field] ?? '', clock.today(), lists.holidays) : null;
  const standing = useCallbacksOn(ready && field === 'callbackOn' ? day : null);
  const aboutThem = useAboutThem(draft, draft.followUpBy ?? '');
  if (field === 'followUpBy' && aboutThem) return aboutThem;
  if (field === 'reachBy' && draft.reachBy === 'none') return texts.intake.anonymous;
  if (!isDate) return texts.intake.hints[field];
  if (day === null) return undefined;
  // The row that is being completed stands among them.
  const others = standing === null ? null : standing - (completing?.callbackOn === day ? 1 : 0);
  return [
    texts.longDay(day),
    field === 'callbackOn' && proposed
      ? texts.intake[late ? 'proposedLate' : 'proposed'](settings.callbackTerm)
      : null,
    others !== null && others > 0 ? texts.intake.alreadyThatDay(others) : null,
  ]
    .filter((said) => said !== null)
    .join('. ');
}

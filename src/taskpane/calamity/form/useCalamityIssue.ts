import type { CalamityIssue } from '../../../procedure/calamity/checkCalamity';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';

/** What to fill in at a field of a calamity; what holds for any text or date, the form of complaints says too. */
export function useCalamityIssue(): (issue: CalamityIssue) => string {
  const { texts } = useWording();
  const { required } = useFurtherTexts().calamity;
  return ({ field, code, limit }) =>
    (code === 'required' && required[field]) ||
    texts.issueSentence({ field: 'receivedOn', code, ...(limit !== undefined && { limit }) });
}

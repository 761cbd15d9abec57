import type { OwnIssue } from '../../../procedure/complaint/check/readOwn';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';

/** What is wrong with what was typed in a column of the office's own. */
export function useOwnSentence(): (issue: OwnIssue) => string {
  const { texts } = useWording();
  const { own: says } = useFurtherTexts();
  return ({ code, limit = 0 }) =>
    code === 'notANumber' || code === 'required'
      ? says[code]
      : texts.issueSentence({ field: 'receivedOn', code, limit });
}

import { isComposed } from '../../../procedure/adoption/columns/complaintMeanings';
import type { ComplaintMeaning } from '../../../procedure/adoption/columns/complaintMeanings';
import type { ComplaintField } from '../../../procedure/complaint/complaint';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';

/** Names what a column means: as the register's own column is called, or what it is composed of. */
export function useMeaningLabel(): (meaning: ComplaintMeaning | ComplaintField) => string {
  const { mapping } = useFurtherTexts();
  const { words } = useWording();
  return (meaning) => (isComposed(meaning) ? mapping.composed[meaning] : words.columns[meaning]);
}

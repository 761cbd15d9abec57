import { isComposed } from '../../procedure/adoption/complaintMeanings';
import type { ComplaintMeaning } from '../../procedure/adoption/complaintMeanings';
import type { ComplaintField } from '../../procedure/complaint';
import { useFurtherTexts } from '../../ui/useFurtherTexts';
import { useWording } from '../../ui/wording';

/** Names what a column means: as the register's own column is called, or what it is composed of. */
export function useMeaningLabel(): (meaning: ComplaintMeaning | ComplaintField) => string {
  const { mapping } = useFurtherTexts();
  const { words } = useWording();
  return (meaning) => (isComposed(meaning) ? mapping.composed[meaning] : words.columns[meaning]);
}

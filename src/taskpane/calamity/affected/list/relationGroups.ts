import { relationMeanings } from '../../../../procedure/adoption/columns/relationVocabulary';
import type { RelationMeaning } from '../../../../procedure/adoption/columns/relationVocabulary';
import type { FurtherTexts } from '../../../../i18n/further/furtherTexts';
import type { RegisterWords } from '../../../../i18n/workbook/textShape';

/** What a column of a list of relations can be, named as in the register. */
export function relationGroups({ letters, mapping }: FurtherTexts, { columns }: RegisterWords) {
  const composed: Partial<Record<RelationMeaning, string>> = mapping.composed;
  const labels: Partial<Record<RelationMeaning, string>> = { ...columns, ...composed };
  const meanings = relationMeanings.map((meaning) => ({ meaning, label: labels[meaning] ?? meaning }));
  return [{ label: letters.columns.group, meanings }];
}

import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { positionOf, type Layout } from '../columns/layout';
import { addValidation } from '../columns/validation';
import { complaintsTable } from '../complaints/complaintsTable';

interface UsedChannels {
  channels: readonly string[];
  /** Lets the cells offer the list that holds these by now. */
  offerList: () => void;
}

/**
 * The channels that a register offers as long as there is no list of them: those that stand in the rule of its column, to which an
 * office may have added. A rule that goes by something of the office's own stays.
 * @param layout `null`: there are no complaints yet
 */
export async function usedChannels(
  context: Excel.RequestContext,
  language: RegisterLanguage,
  layout: Layout | null,
): Promise<UsedChannels> {
  const usual = { channels: workbookTexts[language].channels, offerList: () => {} };
  if (!layout?.keys.includes('channel')) return usual;
  const body = complaintsTable(context).getDataBodyRange().getColumn(positionOf(layout, 'channel'));
  const validation = body.dataValidation.load('type,rule');
  await context.sync();
  const source: unknown = validation.rule?.list?.source;
  const isInline = typeof source === 'string' && source !== '' && !source.startsWith('=');
  if (!isInline) return usual;
  const offered = source.split(',').map((channel) => channel.trim());
  return {
    channels: [...new Set(offered.filter((channel) => channel !== ''))],
    offerList: () => {
      const wholeColumn = body.getEntireColumn();
      wholeColumn.dataValidation.clear();
      addValidation(() => wholeColumn, language, ['channel']);
    },
  };
}

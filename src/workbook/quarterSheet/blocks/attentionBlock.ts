import type { QuarterTexts } from '../../../i18n/workbook/quarter/nl';
import type { Attention } from '../../../procedure/quarterReport/attention/attentionOf';
import type { Block } from './quarterInput';
import { header, words } from '../page/sheetLine';

/** What a board had better see first, in sentences. */
export const attentionBlock: Block = ({ figures: { attention }, texts }) =>
  attention.length === 0
    ? []
    : [
        header([texts.attention.heading]),
        ...attention.map((one) => ({ style: 'row' as const, cells: [words(sentenceOf(one, texts))] })),
      ];

function sentenceOf(one: Attention, { attention: says, categories }: QuarterTexts): string {
  switch (one.kind) {
    case 'serious':
      return says.serious(one.late, one.received);
    case 'category':
      return says.category(one.category === '' ? categories.none : one.category, one.received, one.usual);
    case 'more':
    case 'fewer':
      return says[one.kind](one.received, one.usual);
    case 'belowNorm':
      return says.belowNorm(one.kept, one.promised, one.norm);
    case 'lessKept':
      return says.lessKept(one.share, one.usual);
    case 'slower':
      return says.slower(one.median, one.usual);
    case 'growing':
      return says.growing(one.received, one.closed);
    case 'old':
      return says.old(one.count);
    default:
      return says[one.kind];
  }
}

import type { DataQuality } from '../../../procedure/quarterReport/dataQuality';
import type { Block } from './quarterInput';
import { count, header, reportColumns, words } from '../page/sheetLine';

/** The sentences run on over the columns beside them. */
const room = Array.from({ length: reportColumns - 2 }, () => null);

/** What the figures could not place; only what occurs is named. */
export const qualityBlock: Block = ({ figures: { quality }, texts }) => {
  const { heading: title, clean, lines } = texts.quality;
  const found = (Object.keys(lines) as (keyof DataQuality)[]).filter((key) => quality[key] > 0);
  if (found.length === 0) return [header([title]), { style: 'remark', cells: [words(clean)] }];
  return [
    header([title]),
    ...found.map((key) => ({
      style: 'row' as const,
      cells: [words(lines[key]), ...room, count(quality[key])],
    })),
  ];
};

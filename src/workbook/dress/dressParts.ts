import { bands } from './bands';
import { colours } from './colours';
import type { DressKind } from '../../procedure/inspection/cells/kinds';
import type { DressPart } from './kept/finding';
import { formats } from './formats';
import { formulas } from './formulas/formulas';
import { layout } from './layout';
import { outside } from './outside';
import { validation } from './validation';
import { widths } from './widths';

/** In the order in which they are mended: rows first, and formats before formulas, which would stay text in a text cell. */
export const dressParts: Record<DressKind, DressPart> = {
  outside,
  formats,
  formulas,
  validation,
  colours,
  widths,
  layout,
  bands,
};

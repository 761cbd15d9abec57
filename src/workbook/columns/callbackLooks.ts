import type { LookCode } from '../../i18n/workbook/textShape';

export interface Look {
  fill?: string;
  font: string;
  bold?: true;
}

/**
 * How rows look, the one that goes before the others first. The greys of the fills lie apart from each other and from the
 * white of other rows.
 */
export const callbackLooks: Readonly<Record<LookCode, Look>> = {
  // Not as grey as what was closed in good order.
  closedButOpen: { font: '#7A0C0C', bold: true },
  closed: { font: '#595959' },
  restart: { fill: '#B4ACD8', font: '#251A4D', bold: true },
  overdue: { fill: '#F4B9B3', font: '#7A0C0C', bold: true },
  today: { fill: '#FFE08A', font: '#3D2E00', bold: true },
  soon: { fill: '#FFEFC0', font: '#3D2E00' },
};

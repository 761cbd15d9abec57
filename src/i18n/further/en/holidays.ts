import type { FurtherTexts } from '../furtherTexts';

export const holidays: FurtherTexts['holidays'] = {
  ending: (last) =>
    `The list of public holidays ends on ${last}. After that all holidays count as working days. Add the coming years.`,
  open: 'Open the lists',
};

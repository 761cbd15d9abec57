import type { OfficeList } from '../../procedure/complaint/fields';
import type { Lists } from '../../usecases/ports/ports';

/** The names that one may choose from a list of the office's. */
export const choicesOn = (lists: Pick<Lists, OfficeList>, list: OfficeList): string[] =>
  lists[list].flatMap((one) => {
    if (typeof one === 'string') return one;
    return 'active' in one && !one.active ? [] : one.name;
  });

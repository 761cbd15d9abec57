import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { removeRows } from '../../record/removeRows';
import { sideTables } from '../../side/sideTables';
import type { Session } from '../../table/session';
import { lookAtNameLines, type Names } from './lookAtNameLines';

/** Takes the lines out of the log that say that these rows got these numbers. */
export async function removeNameLines(
  context: Excel.RequestContext,
  session: Session,
  language: RegisterLanguage,
  names: Names,
): Promise<void> {
  const keys = [...sideTables.log.headers(language).keys()];
  await removeRows(context, session, {
    table: sideTables.log.name,
    look: async () => {
      const { of, about } = await lookAtNameLines(context, language, names);
      return {
        of,
        places: [...about.keys()].sort((one, other) => one - other),
        isOne: (values, place) => keys.every((key) => values.includes(about.get(place)?.[key])),
      };
    },
  });
}

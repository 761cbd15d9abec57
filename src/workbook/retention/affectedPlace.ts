import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { relationColumns } from '../affected/affectedCells';
import { affectedSchema } from '../affected/affectedSchema';
import { columnOfTable } from '../table/schema';
import type { LineCells, Place } from './place';

/** What of a line of affected relations says who somebody is. */
export const personalOfAffected = [...relationColumns, 'greeting'] as const;

/** What stands for a name that went, so that a line doesn't look as if somebody forgot it. */
export const noName = (language: RegisterLanguage): string =>
  workbookTexts[language].log.events.anonymised.toLocaleLowerCase();

const isSomebody = (line: LineCells): boolean => personalOfAffected.some((key) => line[key] !== '');

/** The list of whom a calamity hit. @param only the row IDs of lines to clear; all where none are given */
export function affectedPlace(code: string, language: RegisterLanguage, only?: ReadonlySet<string>): Place {
  const name = noName(language);
  return {
    table: (context) => ({
      column: (key) => columnOfTable(context, affectedSchema(code), language, key),
      id: 'rowId',
      isFound: true,
    }),
    columns: ['rowId', ...personalOfAffected],
    instead: (line) => {
      if (only && !only.has(String(line['rowId']))) return {};
      return Object.fromEntries(
        personalOfAffected.map((key) => [key, key === 'name' && isSomebody(line) ? name : '']),
      );
    },
  };
}

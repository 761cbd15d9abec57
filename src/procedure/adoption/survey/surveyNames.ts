import { channelKey } from '../cells/choiceWords';
import { isDitto } from '../cells/ditto';
import { isErrorValue } from '../cells/errorValue';
import { definitionOf } from '../../complaint/fields';
import type { OfficeList } from '../../complaint/fields';
import type { MappedColumns } from '../columns/mappedColumns';
import type { ReadCell } from '../rows/rowReading';
import { createSpellings } from '../cells/spellings';
import type { Spellings } from '../cells/spellings';

/** Collects the departments, employees and categories of a list, row by row. */
interface NameSurvey {
  look(cellAt: (column: number) => ReadCell): void;
  spellings: Readonly<Record<OfficeList, Spellings>>;
}

/** @param known the names that stand on the register's lists */
export function surveyNames(
  columns: MappedColumns,
  known: Readonly<Record<OfficeList, readonly string[]>>,
): NameSurvey {
  const spellings = {
    departments: createSpellings(known.departments),
    employees: createSpellings(known.employees),
    categories: createSpellings(known.categories),
    channels: createSpellings(known.channels, channelKey),
  };
  const named = [...columns].flatMap(([meaning, of]) => {
    const { list } = definitionOf(meaning);
    return list ? of.map((column) => ({ column, list: spellings[list] })) : [];
  });
  return {
    spellings,
    look(cellAt) {
      for (const { column, list } of named) {
        const { value, fixed, shown } = cellAt(column);
        if (!isErrorValue(value) && !isDitto(fixed ?? shown)) list.add(fixed ?? shown);
      }
    },
  };
}

import { isDitto } from './ditto';
import { isErrorValue } from './errorValue';
import { definitionOf } from '../complaint/fields';
import type { OfficeList } from '../complaint/fields';
import type { MappedColumns } from './mappedColumns';
import type { ReadCell } from './rowReading';
import { createSpellings } from './spellings';
import type { Spellings } from './spellings';

/** Collects the departments, employees and categories of a list, row by row. */
export interface NameSurvey {
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

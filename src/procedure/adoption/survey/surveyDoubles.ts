import type { Doubles } from '../rows/adoptionPlan';
import type { MappedColumns } from '../columns/mappedColumns';
import { isErrorValue } from '../cells/errorValue';
import type { ReadCell } from '../rows/rowReading';
import type { SourceRow } from '../cells/sourceList';
import { isBlank, isRounded } from '../cells/sourceText';
import { spellingKey } from '../cells/textKey';

/** Finds rows that seem to be one complaint. */
interface DoubleSurvey {
  look(position: number, row: SourceRow, cellAt: (column: number) => ReadCell): void;
  /** Whether another row before this one is the same by its number or by its contents. */
  isSecond(position: number, by: Doubles['by']): boolean;
  found(rows: readonly SourceRow[]): Doubles[];
  /** The numbers in the list, as `spellingKey` makes them. */
  numbers(): string[];
}

/** Rows that say less are alike by chance. */
const fewestCells = 3;

export function surveyDoubles(columns: MappedColumns): DoubleSurvey {
  const numberColumn = columns.get('caseNumber')?.[0] ?? null;
  const groups = { number: new Map<string, number[]>(), contents: new Map<string, number[]>() };
  const second = { number: new Set<number>(), contents: new Set<number>() };

  const add = (by: Doubles['by'], key: string, position: number) => {
    const group = groups[by].get(key);
    if (group === undefined) groups[by].set(key, [position]);
    else {
      group.push(position);
      second[by].add(position);
    }
  };

  return {
    look(position, row, cellAt) {
      const number = numberColumn === null ? null : cellAt(numberColumn);
      const key = number === null || isUnread(number) ? '' : spellingKey(number.fixed ?? number.shown);
      if (key !== '') add('number', key, position);
      const others = row.values.map((value, column) => (column === numberColumn ? '' : value));
      if (others.filter((value) => !isBlank(value)).length < fewestCells) return;
      add(
        'contents',
        others
          .map((value) => `${typeof value === 'number' ? '#' : ''}${String(value).trim()}`)
          .join('\u0001'),
        position,
      );
    },
    numbers: () => [...groups.number.keys()],
    isSecond: (position, by) => second[by].has(position),
    found: (rows) =>
      (['number', 'contents'] as const).flatMap((by) =>
        [...groups[by].values()]
          .filter((group) => group.length > 1)
          .map((group) => ({ by, rows: group.map((position) => rows[position]?.row ?? 0) })),
      ),
  };
}

const isUnread = ({ value, fixed }: ReadCell): boolean =>
  fixed === null && (isErrorValue(value) || isRounded(value));

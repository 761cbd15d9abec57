import { ApiError } from '../engine/ApiError';
import type { ColumnFilter } from '../model/Table';
import { choice, list, record, text } from './arguments';

/** Office.js's `FilterCriteria` to ours; values and custom criteria only. @throws ApiError InvalidArgument, ApiNotFound */
export function readFilterCriteria(given: unknown): ColumnFilter {
  const { filterOn, values, criterion1, criterion2, operator } = record(given, 'criteria');
  switch (filterOn) {
    case 'Values':
      return { kind: 'values', values: list(values, 'values').map((value) => text(value)) };
    case 'Custom':
      return customFilter(criterion1, criterion2, operator);
    default:
      throw new ApiError(
        'ApiNotFound',
        `filter on ${String(filterOn)} is not implemented in the local Excel`,
      );
  }
}

export function customFilter(first: unknown, second: unknown, operator: unknown): ColumnFilter {
  const filter = {
    kind: 'custom',
    first: text(first),
    operator: choice(operator ?? 'And', ['And', 'Or']),
  } as const;
  return second === null || second === undefined ? filter : { ...filter, second: text(second) };
}

export function showFilterCriteria(filter: ColumnFilter | undefined): object | null {
  if (!filter) return null;
  if (filter.kind === 'values') return { filterOn: 'Values', values: filter.values };
  return {
    filterOn: 'Custom',
    criterion1: filter.first,
    criterion2: filter.second ?? null,
    operator: filter.operator,
  };
}

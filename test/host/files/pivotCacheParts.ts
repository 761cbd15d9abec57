import { FormulaError, type CellValue } from '../formulas/FormulaError';
import type { PivotItem, PivotSource } from '../pivots/PivotGrid';
import {
  element,
  list,
  MAIN_NAMESPACE,
  RELATIONSHIP_NAMESPACE,
  XML_DECLARATION,
  type Attributes,
} from './element';

const LONG_TEXT = 255;

/** One value of the cache: `s`, `n`, `b` and `e` for text, numbers, logical values and errors, `m` for a blank. */
function valueElement(value: CellValue): string {
  if (value === null) return element('m', {});
  if (value instanceof FormulaError) return element('e', { v: value.code });
  if (typeof value === 'number') return element('n', { v: value });
  return typeof value === 'boolean' ? element('b', { v: value }) : element('s', { v: value });
}

/** What kinds of values a field holds; Excel calls a cache without these attributes damaged. */
function kindsOf(values: readonly CellValue[]): Attributes {
  const numbers = values.filter((value) => typeof value === 'number');
  const others = values.some((value) => value !== null && typeof value !== 'number');
  const blanks = values.includes(null);
  return {
    containsSemiMixedTypes: !others && !blanks && numbers.length > 0 ? false : undefined,
    containsString: !others && values.length > 0 ? false : undefined,
    containsBlank: blanks || undefined,
    containsMixedTypes: (others && numbers.length > 0) || undefined,
    containsNumber: numbers.length > 0 || undefined,
    containsInteger: (numbers.length > 0 && numbers.every(Number.isInteger)) || undefined,
    minValue: numbers.length > 0 ? numbers.reduce((a, b) => Math.min(a, b)) : undefined,
    maxValue: numbers.length > 0 ? numbers.reduce((a, b) => Math.max(a, b)) : undefined,
    longText: values.some((value) => typeof value === 'string' && value.length > LONG_TEXT) || undefined,
  };
}

const columnOf = (source: PivotSource, column: number): CellValue[] =>
  source.records.map((record) => record[column] ?? null);

function cacheField(source: PivotSource, column: number, items: readonly PivotItem[] | undefined): string {
  const name = source.header[column] ?? '';
  const values = items ? items.map(({ value }) => value) : columnOf(source, column);
  const shared = items
    ? element('sharedItems', { ...kindsOf(values), count: items.length }, ...values.map(valueElement))
    : element('sharedItems', kindsOf(values));
  return element('cacheField', { name, numFmtId: 0 }, shared);
}

export interface CacheRequest {
  source: PivotSource;
  /** The items of each field on an axis, by lower-case header; a manual filter's items without records included. */
  items: ReadonlyMap<string, readonly PivotItem[]>;
  /** The `worksheetSource`: a table by its name, or an area of a sheet. */
  from: { name: string } | { ref: string; sheet: string };
  refreshOnOpen: boolean;
}

/**
 * The pivot's cache. One that is refreshed on opening holds no copy of the source's rows: the file stays small and keeps no
 * second copy of people's data.
 */
export function cacheDefinitionPart({ source, items, from, refreshOnOpen }: CacheRequest): string {
  const fields = source.header.map((name, column) =>
    cacheField(source, column, items.get(name.toLowerCase())),
  );
  return (
    XML_DECLARATION +
    element(
      'pivotCacheDefinition',
      {
        xmlns: MAIN_NAMESPACE,
        'xmlns:r': RELATIONSHIP_NAMESPACE,
        'r:id': refreshOnOpen ? undefined : 'rId1',
        saveData: refreshOnOpen ? false : undefined,
        refreshOnLoad: refreshOnOpen || undefined,
        createdVersion: 6,
        refreshedVersion: 6,
        minRefreshableVersion: 3,
        recordCount: refreshOnOpen ? undefined : source.records.length,
      },
      element('cacheSource', { type: 'worksheet' }, element('worksheetSource', from)),
      list('cacheFields', fields),
    )
  );
}

const keyOf = (value: CellValue) => `${typeof value}:${String(value).toLowerCase()}`;

export function cacheRecordsPart({ source, items }: CacheRequest): string {
  const positions = source.header.map((name) => {
    const shared = items.get(name.toLowerCase());
    return shared && new Map(shared.map(({ value }, position) => [keyOf(value), position]));
  });
  const records = source.records.map((record) => {
    const values = source.header.map((_, column) => {
      const value = record[column] ?? null;
      const position = positions[column]?.get(keyOf(value));
      return position === undefined ? valueElement(value) : element('x', { v: position });
    });
    return element('r', {}, ...values);
  });
  const attributes = { xmlns: MAIN_NAMESPACE, 'xmlns:r': RELATIONSHIP_NAMESPACE, count: records.length };
  return XML_DECLARATION + element('pivotCacheRecords', attributes, ...records);
}

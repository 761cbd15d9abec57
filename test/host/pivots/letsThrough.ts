import type { PivotAxisField } from '../model/Pivot';

/** Whether a field's filters show an item, by its text; capitals don't count. */
export function letsThrough({ selected, atMost }: PivotAxisField): (text: string) => boolean {
  const named = selected && new Set(selected.map((text) => text.toLowerCase()));
  return (text) =>
    (named?.has(text.toLowerCase()) ?? true) &&
    (atMost === undefined || text.localeCompare(atMost, 'en', { sensitivity: 'base' }) <= 0);
}

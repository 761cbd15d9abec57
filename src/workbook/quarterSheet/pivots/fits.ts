import type { StandingPivot } from '../names/findPivots';
import type { PivotPlan } from './pivotPlan';

/**
 * Whether it shows what is planned and grows no other way. A field follows no header: it is lost where that was renamed.
 * Nor does one fit that a run left half made.
 */
export function fits({ pivot, fields, growsSideways, counts }: StandingPivot, plan: PivotPlan): boolean {
  const { name, filters, rows, cumulatedOver } = plan;
  const planned = [...filters.map(([header]) => header), ...rows];
  if (cumulatedOver !== undefined) planned.push(cumulatedOver);
  return (
    pivot.name === name &&
    counts.length > 0 &&
    planned.every((header) => fields.includes(header)) &&
    growsSideways === (cumulatedOver !== undefined)
  );
}

import { ApiError } from '../engine/ApiError';

/** Readers of what the add-in passed; each throws ApiError InvalidArgument. */

export function text(value: unknown, what = 'argument'): string {
  if (typeof value === 'string') return value;
  throw new ApiError('InvalidArgument', `${what} is no text: ${String(value)}`);
}

export function wholeNumber(value: unknown, what = 'argument'): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new ApiError('InvalidArgument', `${what} is no whole number: ${String(value)}`);
}

export function positive(value: unknown, what = 'argument'): number {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  throw new ApiError('InvalidArgument', `${what} is no size: ${String(value)}`);
}

export function flag(value: unknown, what = 'argument'): boolean {
  if (typeof value === 'boolean') return value;
  throw new ApiError('InvalidArgument', `${what} is neither true nor false: ${String(value)}`);
}

/** One of an Office.js enum's values; case does not count, as in Excel. */
export function choice<const T extends string>(value: unknown, choices: readonly T[], what = 'argument'): T {
  const found = choices.find((one) => typeof value === 'string' && one.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new ApiError('InvalidArgument', `${what}: ${String(value)}`);
  return found;
}

/**
 * One of the values of an Office.js enum that the local Excel has.
 * @throws ApiError NotImplemented for any other name, which Excel may well know
 */
export function implemented<const T extends string>(value: unknown, choices: readonly T[], what: string): T {
  const name = text(value, what);
  const found = choices.find((one) => one.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new ApiError('NotImplemented', `${what} ${name}`);
  return found;
}

export function record(value: unknown, what = 'argument'): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.fromEntries(Object.entries(value));
  throw new ApiError('InvalidArgument', `${what} is no object`);
}

export function list(value: unknown, what = 'argument'): unknown[] {
  if (Array.isArray(value)) return value;
  throw new ApiError('InvalidArgument', `${what} is no array`);
}

export function matrix(value: unknown, what = 'argument'): unknown[][] {
  return list(value, what).map((row) => list(row, what));
}

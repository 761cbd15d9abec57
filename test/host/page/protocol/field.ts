import { isRecord } from './envelope';

/** A field of data whose shape isn't known; `undefined` when there is none. */
export const field = (data: unknown, name: string): unknown => (isRecord(data) ? data[name] : undefined);

export const textAt = (data: unknown, name: string): string => {
  const value = field(data, name);
  return typeof value === 'string' ? value : '';
};

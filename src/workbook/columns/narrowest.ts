import type { ColumnDefinition } from './columns';

/** In points: a date in our notation, which shows as #### where it doesn't fit, and our words for a choice need so much. */
export const narrowest: Partial<Record<ColumnDefinition['kind'], number>> = { day: 60, choice: 50 };

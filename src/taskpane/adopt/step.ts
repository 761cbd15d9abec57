/** The steps in which an office takes over its own list, in their order. */
export const steps = ['list', 'columns', 'trial', 'take', 'done'] as const;
export type Step = (typeof steps)[number];

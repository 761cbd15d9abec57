/** Lets the pane answer, between two slices of work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

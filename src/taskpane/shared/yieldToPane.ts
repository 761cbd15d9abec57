/** Lets the pane draw and listen before long work goes on. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

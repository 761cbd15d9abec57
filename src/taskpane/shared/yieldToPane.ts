/** Lets the pane draw and listen before long work goes on. */
export const yieldToPane = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

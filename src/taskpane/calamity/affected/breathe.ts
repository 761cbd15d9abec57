/** Lets the pane show and answer what came in meanwhile. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

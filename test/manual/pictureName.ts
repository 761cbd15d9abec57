/** The file of a screen's picture, e.g. `the-first-run.png`. */
export const pictureName = (screen: string): string =>
  `${screen
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}.png`;

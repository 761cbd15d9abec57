/**
 * A function of the ribbon that is there as soon as office.js is, and waits for our scripts (`main.ts`). Of one that is not
 * there yet when Excel calls it, office.js answers that there is none, and nothing happens at all. Its page loads this file
 * as it stands.
 */
const commands = new Promise((resolve) => (globalThis.commandsLoaded = resolve));
globalThis.Office.actions.associate('buildLastQuarter', (event) =>
  commands.then((loaded) => loaded.buildLastQuarter(event)),
);

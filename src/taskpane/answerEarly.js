/**
 * The functions of the ribbon's buttons, there as soon as office.js is: of one that is not there yet when Excel calls it,
 * office.js answers that there is none, and the press is lost. Each is done at once, so that Excel waits for nothing and the
 * next one comes; what was pressed waits for our code (`office/takePresses`). The pane's page loads this file as it stands.
 */
globalThis.ribbonPresses = [];
for (const name of ['showNew', 'showToday', 'showSearch', 'buildLastQuarter'])
  globalThis.Office.actions.associate(name, (event) => {
    event.completed();
    globalThis.ribbonPresses.push(name);
  });

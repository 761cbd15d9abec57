import { readFileSync } from 'node:fs';

/** The names that the pane's page associates with Office before anything else, found by running what it runs. */
export function associatedFunctions(): string[] {
  const names: string[] = [];
  const Office = { actions: { associate: (name: string) => names.push(name) } };
  Object.assign(globalThis, { Office });
  // As a page runs it: for itself, and in the order in which it stands there.
  new Function(readFileSync('src/taskpane/answerEarly.js', 'utf8'))();
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(globalThis, 'ribbonPresses');
  return names;
}

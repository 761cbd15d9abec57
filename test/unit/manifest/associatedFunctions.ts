/** The names that the commands page gives to `Office.actions.associate`, found by loading it. */
export async function associatedFunctions(): Promise<string[]> {
  const names: string[] = [];
  const ready = Promise.resolve({ host: 'Excel' });
  const recorder = {
    onReady: () => ready,
    actions: { associate: (name: string) => names.push(name) },
  };
  Object.assign(globalThis, { Office: recorder });
  await import('../../../src/commands/main');
  // What waits for Office to be ready has run by the next turn of the event loop.
  await new Promise(setImmediate);
  Reflect.deleteProperty(globalThis, 'Office');
  return names;
}

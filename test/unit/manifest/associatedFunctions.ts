/** The names that the commands page gives to `Office.actions.associate`, found by loading it. */
export async function associatedFunctions(): Promise<string[]> {
  const names: string[] = [];
  const recorder = {
    onReady: (ready?: () => void) => Promise.resolve(ready?.()),
    actions: { associate: (name: string) => names.push(name) },
  };
  Object.assign(globalThis, { Office: recorder });
  try {
    await import('../../../src/commands/main');
  } finally {
    Reflect.deleteProperty(globalThis, 'Office');
  }
  return names;
}

import { readFileSync } from 'node:fs';

/** The names that the commands page associates with Office at once, as far as its script answers them; found by loading it. */
export async function associatedFunctions(): Promise<string[]> {
  let loaded: object = {};
  const commandsLoaded = (commands: object) => (loaded = commands);
  Object.assign(globalThis, { window: { commandsLoaded } });
  await import('../../../src/commands/main');
  Reflect.deleteProperty(globalThis, 'window');
  const early = readFileSync('src/commands/answerEarly.js', 'utf8').matchAll(/associate\('(\w+)'/g);
  return [...early].map(([, name = '']) => name).filter((name) => Object.hasOwn(loaded, name));
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { inDrawingOrder } from './drawing.mjs';

/** So many of the mutants may be static, and are left aside; it is one in eight. */
const staticShare = 1 / 5;

const silent = () => {};
const isOff = () => false;
const logger = {
  ...{ trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
  isTraceEnabled: isOff,
  isDebugEnabled: isOff,
  isInfoEnabled: isOff,
  isWarnEnabled: isOff,
  isErrorEnabled: isOff,
  isFatalEnabled: isOff,
};

/**
 * Where the first mutants of a drawing are, as Stryker's ranges. A file that is mutated all over runs many times slower,
 * also while only one of its mutants is switched on.
 */
export async function placesToMutate(
  folders: readonly string[],
  count: number,
  seed: string,
): Promise<string[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  const sources = files.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { mutants } = await new Instrumenter(logger).instrument(sources, options);
  const first = inDrawingOrder(mutants, seed).slice(0, Math.ceil(count / (1 - staticShare)));
  return first.map(({ fileName, location: { start, end } }) => {
    const range = `${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
    return `${fileName.replaceAll('\\', '/')}:${range}`;
  });
}

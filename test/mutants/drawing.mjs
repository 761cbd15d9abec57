import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/** By the hash of seed, place and replacement: the same seed draws the same as long as their files stay the same. */
export function inDrawingOrder(mutants, seed) {
  const hashed = mutants.map((mutant) => ({ mutant, hash: hashOf(mutant, seed) }));
  return hashed.sort((a, b) => (a.hash < b.hash ? -1 : 1)).map(({ mutant }) => mutant);
}

function hashOf({ fileName, location: { start, end }, mutatorName, replacement }, seed) {
  const file = relative(process.cwd(), fileName).replaceAll('\\', '/');
  const place = [file, start.line, start.column, end.line, end.column];
  return createHash('sha256')
    .update([seed, ...place, mutatorName, replacement].join('|'))
    .digest('hex');
}

/** A checker of Stryker that lets only the first mutants of a drawing through; static ones never get here. */
class Drawing {
  static inject = ['options'];

  constructor({ drawing }) {
    this.drawing = drawing;
  }

  async init() {}

  /** All at once, because whether one is drawn depends on the others. */
  group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const { count, seed } = this.drawing;
    // A mutant that doesn't compile counts neither as noticed nor as missed.
    const statusAt = (rank) => (rank < count ? 'passed' : 'compileError');
    const results = inDrawingOrder(mutants, seed).map(({ id }, rank) => [
      id,
      { status: statusAt(rank), reason: '' },
    ]);
    return Object.fromEntries(results);
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'drawing', injectableClass: Drawing }];

export const strykerValidationSchema = {
  properties: {
    drawing: {
      type: 'object',
      properties: { count: { type: 'number' }, seed: { type: 'string' } },
      required: ['count', 'seed'],
    },
  },
};

import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/**
 * A checker of Stryker that lets only a sample of the mutants through: those with the lowest hash of seed, place and
 * replacement, so that the same seed draws the same ones as long as their files stay the same.
 */
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
    const hashed = mutants.map((mutant) => ({ id: mutant.id, hash: hashOf(seed, mutant) }));
    const drawn = hashed.sort((a, b) => (a.hash < b.hash ? -1 : 1)).slice(0, count);
    const ids = new Set(drawn.map(({ id }) => id));
    // A mutant that doesn't compile counts neither as noticed nor as missed.
    const leftOut = { status: 'compileError', reason: 'not drawn' };
    return Object.fromEntries(mutants.map(({ id }) => [id, ids.has(id) ? { status: 'passed' } : leftOut]));
  }
}

function hashOf(seed, { fileName, location, mutatorName, replacement }) {
  const place = JSON.stringify([
    location.start.line,
    location.start.column,
    location.end.line,
    location.end.column,
  ]);
  const file = relative(process.cwd(), fileName).replaceAll('\\', '/');
  return createHash('sha256').update([seed, file, place, mutatorName, replacement].join(' ')).digest('hex');
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

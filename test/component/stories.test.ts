import { readdirSync } from 'node:fs';
import path from 'node:path';
import { stories } from '../preview/stories/stories';

const folder = path.join(process.cwd(), 'src', 'ui');

/** Whatever a file of the folder exports under a name that begins with a capital and that can be rendered. */
const piecesOf = (file: string): { name: string }[] =>
  Object.entries(jest.requireActual<Record<string, unknown>>(path.join(folder, file)))
    .filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function')
    .map(([, value]) => value as { name: string });

const pieces = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .flatMap(piecesOf);

test('every piece that ui has is shown in the preview', () => {
  expect(pieces.length).toBeGreaterThan(0);
  const shown = new Set(stories.map(({ piece }) => piece));
  expect(pieces.filter((piece) => !shown.has(piece)).map(({ name }) => name)).toEqual([]);
});

test('no piece has two stories', () => {
  const names = stories.map(({ piece }) => piece.name);
  expect(names).toEqual([...new Set(names)]);
});

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { stories } from '../preview/stories/stories';

/** Where the pieces are that several screens are made of. */
const folders = ['ui', 'callback'].map((name) => path.join(process.cwd(), 'src', name));

/** Whatever a file of the folder exports under a name that begins with a capital and that can be rendered. */
const piecesOf = (file: string): { name: string }[] =>
  Object.entries(jest.requireActual<Record<string, unknown>>(file))
    .filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function')
    .map(([, value]) => value as { name: string });

const pieces = folders
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  )
  .filter((file) => file.endsWith('.tsx'))
  .flatMap(piecesOf);

test('every piece of ui and of the call is shown in the preview', () => {
  expect(pieces.length).toBeGreaterThan(0);
  const shown = new Set(stories.map(({ piece }) => piece));
  expect(pieces.filter((piece) => !shown.has(piece)).map(({ name }) => name)).toEqual([]);
});

test('no piece has two stories', () => {
  const names = stories.map(({ piece }) => piece.name);
  expect(names).toEqual([...new Set(names)]);
});

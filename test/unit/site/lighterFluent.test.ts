import { createLightTheme } from '@fluentui/react-components';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { green } from '../../../src/ui/theme/brand';

/** What a built theme keeps of Fluent's palette (`src/site/lighterFluent.mjs`). */
const kept = /^colorPalette(Red|Green|DarkOrange|Yellow|Berry|LightGreen|Marigold)[A-Z]/;

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$|\.js$/.test(file));

const tokensIn = (folder: string) =>
  sourcesIn(folder).flatMap((file) =>
    [
      ...readFileSync(path.join(folder, file), 'utf8').matchAll(
        /tokens\.(colorPalette\w+)|--(colorPalette\w+)/g,
      ),
    ].map((match) => match[1] ?? match[2] ?? ''),
  );

const packages = ['text', 'link', 'radio', 'checkbox', 'progress', 'provider'];

test.each(['src', ...packages.map((name) => `node_modules/@fluentui/react-${name}/lib`)])(
  'no colour of the palette is asked for in %s that a built theme leaves out',
  (folder) => {
    const left = Object.keys(createLightTheme(green)).filter(
      (name) => name.startsWith('colorPalette') && !kept.test(name),
    );
    expect(left.length).toBeGreaterThan(80);
    expect(tokensIn(folder).filter((name) => left.includes(name))).toEqual([]);
  },
);

test('the words of src are found', () => {
  expect(tokensIn('src')).toContain('colorPaletteRedForeground1');
});

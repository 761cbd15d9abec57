import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { matchesOf } from './matchesOf';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const guides = [
  'README.md',
  'src/README.md',
  'test/host/README.md',
  ...readdirSync('.github')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `.github/${name}`),
];

test.each(guides)('%s names only commands that there are, and links only to what is there', (file) => {
  const text = readFileSync(file, 'utf8');
  for (const name of matchesOf(text, /npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
  // Pages of GitHub itself, as that for a new issue, are no files.
  const links = matchesOf(text, /(?:\]\(|src(?:set)?=")(?!https?:|#|\.\.\/\.\.\/issues)([^)"#\s]+)/g);
  for (const link of links)
    expect({ link, there: existsSync(path.join(path.dirname(file), link)) }).toEqual({ link, there: true });
});

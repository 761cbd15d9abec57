import { readFileSync } from 'node:fs';
import { cacheControl, headers } from '../../../src/site/headers.mjs';

const forever = 'public, max-age=31536000, immutable';

test.each([
  ['/taskpane.html', 'no-cache'],
  ['/answerEarly.js', 'no-cache'],
  ['/version.json', 'no-cache'],
  ['/workbook.e49b5390.js', forever],
  ['/klachten/535.e1883a0e.js', forever],
])('%s is kept as %s says', (path, said) => {
  expect(cacheControl(path)).toBe(said);
});

/** Each names every header as often as its server needs it. IIS can't tell the hashed files apart by itself. */
test.each([
  ['nginx.conf', 2, true],
  ['apache.conf', 1, true],
  ['staticwebapp.config.json', 1, true],
  ['web.config', 1, false],
])('%s says the headers that the tests run under', (file, times, keeps) => {
  const text = readFileSync(`src/site/servers/${file}`, 'utf8');
  for (const [name, value] of Object.entries(headers)) {
    const said = text.split('\n').filter((line) => line.includes(name) && line.includes(`"${value}"`));
    expect({ name, times: said.length }).toEqual({ name, times });
  }
  expect(text.includes(forever)).toBe(keeps);
  expect(text).toMatch(keeps ? /no-cache/ : /DisableCache/);
});

test('the rule for files that never change is the same in nginx and Apache as in the tests', () => {
  for (const file of ['nginx.conf', 'apache.conf']) {
    expect(readFileSync(`src/site/servers/${file}`, 'utf8')).toContain(String.raw`"\.[0-9a-f]{8}\.js$"`);
  }
});

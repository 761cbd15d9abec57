/** @jest-environment node */
import { answerTo } from './answerTo';

const statusOf = async (path: string) => (await answerTo(path, 'office.js')).status;

test('Excel on the web finds all that the manifest names, and may read the manifest itself', async () => {
  const { headers, body } = await answerTo('/manifest.xml', 'office.js');
  expect(headers['Access-Control-Allow-Origin']).toBe('*');
  const named = [...String(body).matchAll(/"https:\/\/localhost:3000(\/[^"]+)"/g)].map(
    ([, path = '']) => path,
  );
  expect(named).toContain('/conformance.html');
  const lacking = [];
  for (const path of named) if ((await statusOf(path)) !== 200) lacking.push(path);
  expect(lacking).toEqual([]);
});

test('nothing else is served, and nothing else may be read by another page', async () => {
  expect(await statusOf('/assets/../manifest.xml')).toBe(404);
  expect(await statusOf('/package.json')).toBe(404);
  expect((await answerTo('/conformance.html', 'office.js')).headers).not.toHaveProperty(
    'Access-Control-Allow-Origin',
  );
});

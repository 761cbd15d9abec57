import { newestVersion } from '../../../src/office/newestVersion';

const answer = (give: () => Promise<Response>) => jest.spyOn(globalThis, 'fetch').mockImplementation(give);

afterEach(() => jest.restoreAllMocks());

test('the host is asked past every cache', async () => {
  const asked = answer(async () => Response.json({ version: '1.3.0' }));
  expect(await newestVersion()).toBe('1.3.0');
  expect(asked).toHaveBeenCalledWith('version.json', { cache: 'no-store' });
});

test.each([
  ['is offline', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ['has no such file', async () => new Response('<h1>404</h1>', { status: 404 })],
  ['says something else', async () => Response.json({ version: 3 })],
])('a host that %s says nothing', async (_name, give) => {
  answer(give);
  expect(await newestVersion()).toBeNull();
});

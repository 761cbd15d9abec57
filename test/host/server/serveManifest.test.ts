/** @jest-environment node */
import { readByExcel } from '../../../webpack.config.js';
import { manifestServedFrom } from './serveManifest';

test('a manifest points to the port the add-in is served from', () => {
  const manifest = '<Url DefaultValue="https://localhost:3000/taskpane.html" /><Id>3000</Id>';
  expect(manifestServedFrom(manifest, 'https://localhost:4123')).toBe(
    '<Url DefaultValue="https://localhost:4123/taskpane.html" /><Id>3000</Id>',
  );
});

test.each([
  ['/manifest.xml', true],
  ['/manifest.xml?v=1', true],
  ['/taskpane.html', false],
  ['/assets/manifest.xml.js', false],
])('another page may read %s of the development server: %s', (url, mayRead) => {
  expect('Access-Control-Allow-Origin' in readByExcel({ url })).toBe(mayRead);
});

/** @jest-environment node */
import { manifestServedFrom } from './serveManifest';

test('a manifest points to the port the add-in is served from', () => {
  const manifest = '<Url DefaultValue="https://localhost:3000/taskpane.html" /><Id>3000</Id>';
  expect(manifestServedFrom(manifest, 'https://localhost:4123')).toBe(
    '<Url DefaultValue="https://localhost:4123/taskpane.html" /><Id>3000</Id>',
  );
});

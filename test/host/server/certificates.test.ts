/** @jest-environment node */
import { isUsable } from './certificates';

test('a file that is no certificate is not usable', () => {
  expect(isUsable({ ca: '', cert: 'not a certificate', key: 'not a key' }, new Date())).toBe(false);
});

/** @jest-environment node */
import { lowerCaseOfficeJs } from './officeJs';

test.each([
  ['/office-js/AgaveErrorUX/index.html?lcid=1', '/office-js/agaveerrorux/index.html?lcid=1'],
  ['/Office-JS/excel-web-16.00.js', '/office-js/excel-web-16.00.js'],
  ['/office-js/nl-nl/office_strings.js?V=A', '/office-js/nl-nl/office_strings.js?V=A'],
  ['/assets/Icon.png', '/assets/Icon.png'],
])('office.js asks for %s and gets %s', (asked, served) => {
  expect(lowerCaseOfficeJs(asked)).toBe(served);
});

/** The hosts that frame a pane: Excel on the web, where a workbook on SharePoint or OneDrive is opened. */
const excelOnTheWeb = [
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://onedrive.live.com',
];

/** Headers of every answer. Who may frame a page is the one thing that a page can't say of itself. */
export const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': `frame-ancestors 'self' ${excelOnTheWeb.join(' ')}`,
};

/** The files whose name says what is in them, so that one name never means two things. */
const hashed = /\.[0-9a-f]{8}\.js$/;

/** How long a browser may keep a file; every other one is asked after each time, so that an update is there at once. */
export const cacheControl = (path) =>
  hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** Unpacks the Chromium of @sparticuz/chromium to the temporary directory of this process; see npmChromium.ts. */
const { default: chromium } = await import('@sparticuz/chromium');
await chromium.executablePath();

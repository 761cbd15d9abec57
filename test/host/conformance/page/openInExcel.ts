import { once } from 'node:events';
import type { AppType, StartDebuggingOptions } from 'office-addin-debugging';
import { documentAddress } from '../../excelOnTheWeb/documentAddress.mjs';
import { choosePort } from '../../server/choosePort';
import { manifest } from './answerTo';
import { servePage } from './servePage';

/** That of the manifest. */
const port = 3000;
const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** What this computer has: Microsoft's tools, loaded when they are needed, and a person who ends it. */
const here = {
  platform: process.platform as string,
  take: choosePort,
  certificates: async () => (await import('office-addin-dev-certs')).getHttpsServerOptions(),
  serve: servePage,
  start: async (which: string, how: StartDebuggingOptions) =>
    (await import('office-addin-debugging')).startDebugging(which, how),
  stop: async (which: string) => (await import('office-addin-debugging')).stopDebugging(which),
  /** Until somebody presses Ctrl+C. */
  ended: (): Promise<unknown> => once(process, 'SIGINT'),
};

/** A step that failed, with what a person can do about it. */
class NotOpened extends Error {}

const orSay =
  (what: string) =>
  (cause: unknown): never => {
    throw new NotOpened(`${what}\n${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  };

/**
 * Serves the page and opens it in Excel, until somebody ends it. What goes wrong is said in words.
 * @param address of a workbook on OneDrive or SharePoint: opens Excel on the web; absent: Excel of this computer
 * @returns the exit code
 */
export async function openInExcel(address?: string, computer: typeof here = here): Promise<number> {
  try {
    await open(address, computer);
    return 0;
  } catch (error) {
    if (!(error instanceof NotOpened)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function open(
  address: string | undefined,
  { platform, take, certificates, serve, start, stop, ended }: typeof here,
): Promise<void> {
  const onTheWeb = address === undefined ? null : documentAddress(address);
  if (address !== undefined && onTheWeb === null)
    throw new NotOpened(
      'Say which workbook: npm run conformance -- --excel "https://…", on SharePoint or OneDrive.',
    );
  if (onTheWeb === null && !['win32', 'darwin'].includes(platform))
    throw new NotOpened(
      'Excel runs on Windows and Mac. Here it can be had on the web: npm run conformance -- --excel "https://…", ' +
        'with the address of a workbook on SharePoint or OneDrive.',
    );
  await take(port, '').catch(orSay(`Port ${port} is in use: stop npm start or npm run dev-server first.`));
  const trusted = await certificates().catch(
    orSay(
      'Excel takes the page only with a certificate that this computer trusts, and it could not be made.',
    ),
  );
  const server = await serve(port, officeCdn, trusted);
  try {
    const where =
      onTheWeb === null
        ? { appType: 'desktop' as AppType }
        : { appType: 'web' as AppType, document: onTheWeb };
    await start(manifest, { ...where, enableDebugging: false }).catch(
      orSay('The page is served, but Excel could not be opened with it. Is Excel installed here?'),
    );
    console.log('Press “Run the checks” in the pane in Excel. Ctrl+C ends this.');
    await ended();
    await stop(manifest);
  } finally {
    server.close();
  }
}

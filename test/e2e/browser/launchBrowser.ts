import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { findsOfficeJs } from '../servers/served';
import { npmChromium } from './npmChromium';

/** In a container there is no sandbox to be had, and no GPU; the arguments of @sparticuz/chromium break pop-ups. */
const inContainers = ['--no-sandbox', '--disable-gpu'];

/**
 * Starts the browser that npm installed; where there is none for this computer, an Edge or Chrome that it has.
 * @param more arguments of Chromium's
 * @throws Error when there is no browser at all
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const ours = npmChromium();
  const found = [...findsOfficeJs(), ...more];
  const args = [...inContainers, ...found];
  const start = () => chromium.launch({ ...ours, args });
  // It crashed once while it started, before any page was asked for; a second crash is no chance.
  if (ours) return start().catch(start);
  for (const installed of ['msedge', 'chrome']) {
    const browser = await launchIfInstalled({ channel: installed, args: found });
    if (browser) return browser;
  }
  throw new Error(`npm has no browser for ${process.platform} on ${process.arch}: install Edge or Chrome.`);
}

const launchIfInstalled = (options: LaunchOptions): Promise<Browser | null> =>
  chromium.launch(options).catch((error: unknown) => {
    if (error instanceof Error && error.message.includes('is not found')) return null;
    throw error;
  });

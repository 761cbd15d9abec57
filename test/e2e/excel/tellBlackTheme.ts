import type { BrowserContext } from 'playwright-core';

/**
 * Lets Office name its black theme, as Excel on Windows and Mac does: in Excel on the web office.js names none. To call
 * before the first page opens.
 */
export async function tellBlackTheme(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    interface Ready {
      context: object;
      onReady?: (...given: unknown[]) => Promise<unknown>;
    }
    let office: Ready | undefined;
    Object.defineProperty(globalThis, 'Office', {
      configurable: true,
      get: () => office,
      set: (next: Ready | undefined) => {
        office = next;
        const ready = next?.onReady;
        if (!next || !ready) return;
        next.onReady = (...given) =>
          ready.apply(next, given).then((info) => {
            Object.defineProperty(next.context, 'officeTheme', {
              configurable: true,
              value: { isDarkTheme: true, bodyBackgroundColor: '#262626' },
            });
            return info;
          });
      },
    });
  });
}

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
        if (!next) return;
        // office.js names itself first and gives itself this later.
        let ready = next.onReady;
        const tellThen: Ready['onReady'] = (...given) =>
          (ready?.apply(next, given) ?? Promise.resolve()).then((info) => {
            Object.defineProperty(next.context, 'officeTheme', {
              configurable: true,
              value: { isDarkTheme: true, bodyBackgroundColor: '#262626' },
            });
            return info;
          });
        Object.defineProperty(next, 'onReady', {
          configurable: true,
          get: () => ready && tellThen,
          set: (given: Ready['onReady']) => {
            ready = given;
          },
        });
      },
    });
  });
}

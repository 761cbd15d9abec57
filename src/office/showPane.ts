/** Milliseconds in which Excel shows a pane, if it does. */
const patience = 5_000;

let last = Promise.resolve();

/**
 * Has Excel show the pane, and where nothing comes of it says how to open it: Excel ignores this for add-ins of the Marketplace
 * (https://learn.microsoft.com/office/dev/add-ins/develop/show-hide-add-in). One at a time: buttons that were pressed again
 * before the pane was there have stayed dead (OfficeDev/office-js#3224, #1007).
 * @param isShown what Excel told of the pane last
 */
export function showPane(isShown: () => boolean): Promise<void> {
  last = last.then(async () => {
    await Office.addin.showAsTaskpane().catch(() => {});
    if (isShown() || (await isDrawn()) || isShown()) return;
    const { tellToOpen } = await import('./tellToOpen');
    tellToOpen();
  });
  return last;
}

/** Nothing is drawn of a page that nobody sees. */
const isDrawn = () =>
  new Promise<boolean>((resolve) => {
    requestAnimationFrame(() => resolve(true));
    setTimeout(() => resolve(false), patience);
  });

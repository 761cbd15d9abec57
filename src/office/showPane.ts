import type { paneVisibility } from './paneVisibility';

type Visibility = ReturnType<typeof paneVisibility>;

/** Milliseconds in which Excel shows a pane, if it does. */
const patience = 5_000;

let last = Promise.resolve();

/**
 * Has Excel show the pane, and where nothing comes of it says how to open it: Excel ignores this for add-ins of the Marketplace
 * (https://learn.microsoft.com/office/dev/add-ins/develop/show-hide-add-in). One at a time: buttons that were pressed again
 * before the pane was there have stayed dead (OfficeDev/office-js#3224, #1007).
 */
export function showPane(visibility: Visibility): Promise<void> {
  last = last.then(async () => {
    await Office.addin.showAsTaskpane().catch(() => {});
    if (visibility.isShown() || (await comesToBeShown(visibility))) return;
    const { tellToOpen } = await import('./tellToOpen');
    tellToOpen();
  });
  return last;
}

const comesToBeShown = ({ isShown, onChange }: Visibility) =>
  new Promise<boolean>((resolve) => {
    const stop = onChange(() => end());
    const late = setTimeout(() => end(), patience);
    const end = () => {
      stop();
      clearTimeout(late);
      resolve(isShown());
    };
  });

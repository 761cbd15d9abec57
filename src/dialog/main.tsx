import { createRoot } from 'react-dom/client';
import { openDialogLine } from '../office/openDialogLine';
import { loadWording } from '../i18n/loadWording';
import { loadTheme } from '../ui/theme/loadTheme';
import { DialogPage } from './DialogPage';
import { pageFrom } from './pageFrom';

void Office.onReady().then(async ({ host }) => {
  const page = pageFrom(window.location.search);
  document.documentElement.lang = page.language;
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  const [{ texts }, theme] = await Promise.all([
    loadWording(page.language),
    loadTheme(page.dark ? 'dark' : 'light'),
  ]);
  const line = host === null ? null : openDialogLine();
  createRoot(root).render(<DialogPage page={page} texts={texts} theme={theme} line={line} />);
});

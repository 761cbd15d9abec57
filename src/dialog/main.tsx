import { createRoot } from 'react-dom/client';
import { openDialogLine } from '../office/openDialogLine';
import { DialogPage } from './DialogPage';
import { pageFrom } from './pageFrom';

void Office.onReady().then(({ host }) => {
  const page = pageFrom(window.location.search);
  document.documentElement.lang = page.language;
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  createRoot(root).render(<DialogPage page={page} line={host === null ? null : openDialogLine()} />);
});

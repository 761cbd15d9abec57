import { createRoot } from 'react-dom/client';
import { displayLanguage } from '../office/displayLanguage';
import { isDark } from '../office/isDark';
import { languageChoice } from '../office/languageChoice';
import { rememberedIdentity } from '../office/rememberedIdentity';
import { showCallbackDialog } from '../office/showCallbackDialog';
import { systemClock } from '../office/systemClock';
import { systemRandom } from '../office/systemRandom';
import { createWorkbookRegister } from '../workbook/createWorkbookRegister';
import { onComplaintsChanged } from '../workbook/onComplaintsChanged';
import { onSelectionChanged } from '../workbook/onSelectionChanged';
import { Pane } from './Pane';
import type { PanePorts } from './ports';
import { viewFrom } from './view';

const ports: PanePorts = {
  register: createWorkbookRegister(),
  clock: systemClock,
  random: systemRandom,
  identity: rememberedIdentity,
  language: languageChoice,
  version: document.querySelector<HTMLMetaElement>('meta[name=version]')?.content ?? '',
  call: showCallbackDialog,
  onSelectionChanged,
  onComplaintsChanged,
};

void Office.onReady().then(() => {
  const language = displayLanguage();
  document.documentElement.lang = language;
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  createRoot(root).render(
    <Pane ports={ports} language={language} dark={isDark()} view={viewFrom(window.location.search)} />,
  );
});

import { createRoot } from 'react-dom/client';
import { createDraftStore } from '../office/createDraftStore';
import { displayLanguage } from '../office/displayLanguage';
import { isDark } from '../office/isDark';
import { languageChoice } from '../office/languageChoice';
import { rememberedIdentity } from '../office/rememberedIdentity';
import { showCallbackDialog } from '../office/showCallbackDialog';
import { systemClock } from '../office/systemClock';
import { systemRandom } from '../office/systemRandom';
import { loadTheme } from '../ui/loadTheme';
import { hearLater } from './hearLater';
import { loadOwn } from './own';
import { Pane } from './Pane';
import { parts } from './parts';
import type { PanePorts } from './ports';
import { later } from './later';
import { viewFrom } from './view';

type Workbook = ReturnType<typeof import('../workbook/createWorkbook').createWorkbook>;
let opened: Promise<Workbook> | undefined;
let furtherPorts: ReturnType<Workbook['further']> | undefined;

const workbook = () =>
  (opened ??= import(/* webpackChunkName: "workbook" */ '../workbook/createWorkbook').then(
    ({ createWorkbook }) => createWorkbook(),
  ));
const further = () => (furtherPorts ??= workbook().then((ports) => ports.further()));

const ports: PanePorts = {
  register: later(() => workbook().then(({ register }) => register)),
  adoption: later(() => further().then(({ adoption }) => adoption)),
  calamities: later(() => further().then(({ calamities }) => calamities)),
  letters: later(() => further().then(({ letters }) => letters)),
  samples: later(() => further().then(({ samples }) => samples)),
  clock: systemClock,
  random: systemRandom,
  identity: rememberedIdentity,
  drafts: createDraftStore(
    import(/* webpackChunkName: "workbook" */ '../workbook/hiddenNotes').then(
      ({ hiddenNotes }) => hiddenNotes,
    ),
  ),
  language: languageChoice,
  version: document.querySelector<HTMLMetaElement>('meta[name=version]')?.content ?? '',
  call: showCallbackDialog,
  onSelectionChanged: hearLater(
    import(/* webpackChunkName: "workbook" */ '../workbook/onSelectionChanged').then(
      ({ onSelectionChanged }) => onSelectionChanged,
    ),
  ),
  onComplaintsChanged: hearLater(
    import(/* webpackChunkName: "workbook" */ '../workbook/onComplaintsChanged').then(
      ({ onComplaintsChanged }) => onComplaintsChanged,
    ),
  ),
};

void Office.onReady().then(async () => {
  const language = displayLanguage();
  document.documentElement.lang = language;
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  const view = viewFrom(window.location.search);
  // What is shown first comes along with the texts, not after them; a part that doesn't come says so where it belongs.
  void parts[view]().catch(() => {});
  const [own, theme] = await Promise.all([loadOwn(language), loadTheme(isDark() ? 'dark' : 'light')]);
  createRoot(root).render(<Pane ports={ports} own={own} theme={theme} view={view} />);
});

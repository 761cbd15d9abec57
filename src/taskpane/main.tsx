import { createRoot } from 'react-dom/client';
import { lazyDrafts } from '../office/drafts/lazyDrafts';
import { displayLanguage } from '../office/displayLanguage';
import { isDark } from '../office/isDark';
import { languageChoice } from '../office/languageChoice';
import { paneVisibility } from '../office/paneVisibility';
import { newestVersion } from '../office/newestVersion';
import { rememberedIdentity } from '../office/rememberedIdentity';
import { showPane } from '../office/showPane';
import { systemClock } from '../office/systemClock';
import { systemRandom } from '../office/systemRandom';
import { takePresses } from '../office/takePresses';
import { loadTheme } from '../ui/theme/loadTheme';
import { lazySubscription } from './shell/lazySubscription';
import { loadLocale } from './shell/locale';
import { Pane } from './shell/Pane';
import { SearchPart } from './search/searchPart';
import { viewParts } from './shell/viewParts';
import type { PanePorts } from './shared/ports';
import { lazyPort } from '../usecases/ports/lazyPort';
import { askedBy } from './shell/view';

const visibility = paneVisibility();
const presses = takePresses(() => void showPane(visibility));

type Workbook = ReturnType<typeof import('../workbook/ports/createWorkbook').createWorkbook>;
let opened: Promise<Workbook> | undefined;
let furtherPorts: ReturnType<Workbook['further']> | undefined;

/** Its code comes when something is asked of it, which is once the form shows; after it, while nobody waits, the other tabs. */
const workbook = () =>
  (opened ??= Promise.all([
    import(/* webpackChunkName: "workbook" */ '../workbook/ports/createWorkbook'),
    import(/* webpackChunkName: "workbook" */ '../office/intentions/createIntentionStore'),
  ]).then(([{ createWorkbook }, { createIntentionStore }]) => {
    for (const part of [...Object.values(viewParts), SearchPart]) void part.fetch().catch(() => {});
    return createWorkbook(() => Office.context.document.url, createIntentionStore);
  }));
const further = () => (furtherPorts ??= workbook().then((ports) => ports.further()));

/** A port of what is fetched when it is first asked for something. */
const portOf = <Ports, Name extends keyof Ports>(load: () => Promise<Ports>, name: Name) =>
  lazyPort(() => load().then((ports) => ports[name] as Ports[Name] & object));

const ports: PanePorts = {
  register: portOf(workbook, 'register'),
  access: portOf(further, 'access'),
  adoption: portOf(further, 'adoption'),
  calamities: portOf(further, 'calamities'),
  example: portOf(further, 'example'),
  inspection: portOf(further, 'inspection'),
  letters: portOf(further, 'letters'),
  own: portOf(further, 'own'),
  retention: portOf(further, 'retention'),
  samples: portOf(further, 'samples'),
  setUp: portOf(further, 'setUp'),
  intentions: portOf(workbook, 'intentions'),
  clock: systemClock,
  random: systemRandom,
  identity: rememberedIdentity,
  drafts: lazyDrafts(async () => {
    const [{ hiddenNotes }, { createDraftStore }, { openSealed }] = await Promise.all([
      import(/* webpackChunkName: "workbook" */ '../workbook/batch/hiddenNotes'),
      import(/* webpackChunkName: "workbook" */ '../office/drafts/createDraftStore'),
      import(/* webpackChunkName: "workbook" */ '../office/sealed/openSealed'),
    ]);
    return createDraftStore(hiddenNotes, () => openSealed().then(({ key }) => key));
  }),
  language: languageChoice,
  version: document.querySelector<HTMLMetaElement>('meta[name=version]')?.content ?? '',
  visibility,
  onPress: presses.onPress,
  newestVersion,
  workbookUrl: () => Office.context.document.url,
  call: lazyPort(() => import('../office/showCallbackDialog')).showCallbackDialog,
  onSelectionChanged: lazySubscription(() => workbook().then((ports) => ports.onSelectionChanged)),
  onComplaintsChanged: lazySubscription(() => workbook().then((ports) => ports.onComplaintsChanged)),
  onLinesChanged: lazySubscription(() => workbook().then((ports) => ports.onLinesChanged)),
};

void Office.onReady().then(async () => {
  const language = displayLanguage();
  document.documentElement.lang = language;
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  const view = askedBy(presses.last()).view;
  // What is shown first comes along with the texts, not after them; a part that doesn't come says so where it belongs.
  const first = viewParts[view].fetch().catch(() => {});
  const [locale, theme] = await Promise.all([
    loadLocale(language),
    loadTheme(isDark() ? 'dark' : 'light'),
    first,
  ]);
  createRoot(root).render(<Pane ports={ports} locale={locale} theme={theme} view={view} />);
});

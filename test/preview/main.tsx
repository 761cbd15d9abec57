import { createRoot } from 'react-dom/client';
import { loadFurther } from '../../src/i18n/further/loadFurther';
import { loadWording } from '../../src/i18n/loadWording';
import { Frame } from '../../src/ui/layout/Frame';
import { loadTheme } from '../../src/ui/theme/loadTheme';
import { Preview } from './Preview';
import type { Shown } from './Preview';
import { stories } from './stories/stories';

const first: Shown = { language: 'nl', theme: 'light', piece: '' };
const shown = { ...first, ...Object.fromEntries(new URLSearchParams(window.location.search)) };

document.documentElement.lang = shown.language;
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
const [{ texts, words }, further, theme] = await Promise.all([
  loadWording(shown.language),
  loadFurther(shown.language),
  loadTheme(shown.theme),
]);
// One story shows what becomes of an error: React need not tell of it as well.
createRoot(root, { onCaughtError: () => {} }).render(
  <Frame theme={theme} texts={texts} words={words}>
    <Preview
      shown={shown}
      said={{ texts, words, further }}
      stories={stories}
      onShow={(next) => window.location.assign(`?${new URLSearchParams({ ...next })}`)}
    />
  </Frame>,
);
// esbuild tells when it built anew; where nothing is watched it never does.
new EventSource('/esbuild').addEventListener('change', () => window.location.reload());

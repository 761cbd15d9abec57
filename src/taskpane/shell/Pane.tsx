import type { PaneTheme } from '../../ui/theme/paneTheme';
import { Suspense, lazy, useEffect, useEffectEvent, useState } from 'react';
import { Frame } from '../../ui/layout/Frame';
import { ErrorBoundary } from '../../ui/feedback/ErrorBoundary';
import { Skeleton } from '../../ui/feedback/Skeleton';
import type { Language } from '../../usecases/ports/ports';
import { IdentityContext, useKnownIdentity } from '../shared/identityContext';
import { loadLocale } from './locale';
import type { Locale } from './locale';
import { PortsContext } from '../shared/ports';
import type { PanePorts } from '../shared/ports';
import { provisionalRegister } from './provisionalRegister';
import { RegisterContext } from '../shared/registerContext';
import { Tabs } from './Tabs';
import { useOpenedRegister } from './useOpenedRegister';
import { useWords } from './useWords';
import { askedBy } from './view';
import type { Asked, View } from './view';

const Start = lazy(() => import('./Start').then(({ Start }) => ({ default: Start })));
const OpeningFailed = lazy(() =>
  import('./OpeningFailed').then(({ OpeningFailed }) => ({ default: OpeningFailed })),
);

interface PaneProps {
  ports: PanePorts;
  locale: Locale;
  theme: PaneTheme;
  /** What it begins with. */
  view: View;
}

/** The whole pane: the first run, or the tabs of the register in this workbook. */
export function Pane({ ports, locale: first, theme, view }: PaneProps) {
  const [locale, setLocale] = useState(first);
  const [asked, setAsked] = useState<Asked>({ view });
  /** The form was shown, and may hold something already. */
  const [form, setForm] = useState(view === 'new');
  if (asked.view === 'new' && !form) setForm(true);
  const identity = useKnownIdentity(ports.identity);
  const { opening, reopen, reread } = useOpenedRegister(ports.register);
  const { language, texts } = locale;
  const ready = opening.kind === 'opened';
  const register = ready ? opening.register : provisionalRegister(language, locale.words.channels);
  const words = useWords(locale, register.language);
  const changeLanguage = (chosen: Language) => void loadLocale(chosen).then(setLocale, () => {});
  const pressed = useEffectEvent((button: string) => {
    setAsked((before) => askedBy(button, before.view));
    if (opening.kind === 'failed') reopen();
  });
  useEffect(() => ports.onPress((button) => pressed(button)), [ports]);
  /** @param isNew and not of a list that was taken over */
  const made = (isNew = false) => {
    // Of a register that was just made nobody wants the last quarter; whoever asked for the form goes on to that.
    setAsked(({ view: wanted }) =>
      isNew && wanted === 'today' ? { view: 'settings', deed: 'setUp' } : { view: wanted },
    );
    reopen();
  };
  // A relation on the line doesn't wait: the form shows before the lists are there.
  const showsTabs = ready || (opening.kind === 'opening' && form);
  return (
    <PortsContext value={ports}>
      <Frame theme={theme} texts={texts} words={words}>
        <ErrorBoundary>
          <Suspense fallback={<Skeleton label={texts.pane.loading} />}>
            {opening.kind === 'opening' && !showsTabs && <Skeleton label={texts.pane.loading} />}
            {opening.kind === 'none' && (
              <Start language={language} onMade={made} onBack={() => void reread()} />
            )}
            {opening.kind === 'failed' && (
              <OpeningFailed fault={opening.fault} language={language} onRetry={reopen} />
            )}
            {showsTabs && (
              <RegisterContext value={{ ...register, ready, reread }}>
                <IdentityContext value={identity}>
                  <Tabs asked={asked} onLanguage={changeLanguage} />
                </IdentityContext>
              </RegisterContext>
            )}
          </Suspense>
        </ErrorBoundary>
      </Frame>
    </PortsContext>
  );
}

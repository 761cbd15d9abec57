import { useState } from 'react';
import type { Language } from '../usecases/ports';
import { textsFor } from '../i18n/textsFor';
import { workbookTexts } from '../i18n/workbook/workbookTexts';
import { Frame } from '../ui/Frame';
import { IdentityContext, useKnownIdentity } from './identityContext';
import { FirstRun } from './firstRun/FirstRun';
import { OpeningFailed } from './OpeningFailed';
import { PortsContext } from './ports';
import type { PanePorts } from './ports';
import { RegisterContext } from './registerContext';
import { Skeleton } from '../ui/Skeleton';
import { Tabs } from './Tabs';
import { useOpenedRegister } from './useOpenedRegister';
import type { View } from './view';

interface PaneProps {
  ports: PanePorts;
  language: Language;
  dark: boolean;
  view: View;
}

/** The whole pane: the first run, or the tabs of the register in this workbook. */
export function Pane({ ports, language: first, dark, view }: PaneProps) {
  const [language, setLanguage] = useState(first);
  const identity = useKnownIdentity(ports.identity);
  const { opening, reopen } = useOpenedRegister(ports.register);
  const texts = textsFor(language);
  const words = workbookTexts[opening.kind === 'opened' ? opening.register.language : language];
  return (
    <PortsContext value={ports}>
      <Frame dark={dark} texts={texts} words={words}>
        {opening.kind === 'opening' && <Skeleton label={texts.pane.loading} />}
        {opening.kind === 'none' && <FirstRun language={language} onCreated={reopen} />}
        {opening.kind === 'failed' && (
          <OpeningFailed fault={opening.fault} language={language} onRetry={reopen} />
        )}
        {opening.kind === 'opened' && (
          <RegisterContext value={opening.register}>
            <IdentityContext value={identity}>
              <Tabs first={view} onLanguage={setLanguage} />
            </IdentityContext>
          </RegisterContext>
        )}
      </Frame>
    </PortsContext>
  );
}

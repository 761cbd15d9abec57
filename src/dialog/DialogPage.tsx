import { Text } from '@fluentui/react-components';
import type { PaneTheme } from '../ui/theme/paneTheme';
import type { Texts } from '../i18n/texts';
import { workbookTexts } from '../i18n/workbook/workbookTexts';
import { Frame } from '../ui/layout/Frame';
import { Notice } from '../ui/feedback/Notice';
import { Screen } from '../ui/layout/Screen';
import type { DialogPageRequest } from './pageFrom';
import { Call } from './Call';
import type { Line } from './useCallLine';
import { useCallLine } from './useCallLine';

interface DialogPageProps {
  page: DialogPageRequest;
  texts: Texts;
  theme: PaneTheme;
  /** `null` outside Excel. */
  line: Line | null;
}

/** The window beside the workbook: a call, or a notice where no pane is open to show it in. */
export function DialogPage({ page, texts, theme, line }: DialogPageProps) {
  const shown = useCallLine(page.opensPane ? null : line);
  const words = workbookTexts[typeof shown === 'string' ? page.language : shown.script.language];
  return (
    <Frame theme={theme} texts={texts} words={words}>
      {page.opensPane && (
        <Screen title={texts.pane.product}>
          <Notice intent="warning" sentence={texts.callback.openPane} />
        </Screen>
      )}
      {!page.opensPane && line && <Call shown={shown} line={line} />}
      {!page.opensPane && !line && (
        <Screen title={texts.pane.product}>
          <Text>{texts.callback.notInExcel}</Text>
        </Screen>
      )}
    </Frame>
  );
}

import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Texts } from '../../i18n/texts';
import type { PaneTheme } from '../theme/paneTheme';
import { keepFocus } from '../accessibility/keepFocus';
import { useTheme } from '../theme/useTheme';
import { WordingContext } from '../texts/wording';
import type { RegisterWords } from '../../i18n/workbook/textShape';

const useStyles = makeStyles({
  root: {
    height: '100%',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    colorScheme: 'var(--colorScheme)',
    overflowWrap: 'break-word',
  },
  main: { height: '100%' },
});

interface FrameProps {
  /** The colours of Office. */
  theme: PaneTheme;
  texts: Texts;
  words: RegisterWords;
  children: ReactNode;
}

/** What every page stands in: colours, and the words of the person and of the register. */
export function Frame({ theme, texts, words, children }: FrameProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(theme)} className={styles.root}>
      <WordingContext value={{ texts, words }}>
        <main ref={keepFocus} className={styles.main}>
          {children}
        </main>
      </WordingContext>
    </FluentProvider>
  );
}

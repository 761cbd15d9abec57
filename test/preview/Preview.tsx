import { makeStyles, tokens } from '@fluentui/react-components';
import type { loadTheme } from '../../src/ui/theme/loadTheme';
import { SelectField } from '../../src/ui/controls/SelectField';
import type { Language } from '../../src/usecases/ports/languages';
import type { Said, Story } from './story';

const useStyles = makeStyles({
  root: { padding: '16px', display: 'flex', flexDirection: 'column', gap: '32px' },
  choices: { display: 'flex', gap: '16px', alignItems: 'end' },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  piece: { margin: '0 0 8px', fontSize: tokens.fontSizeBase500 },
  states: { display: 'flex', flexWrap: 'wrap', gap: '16px', alignItems: 'start' },
  /** As wide as the pane is in Excel. */
  state: { width: '320px' },
  wide: { width: '720px' },
  name: { margin: '0 0 8px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

type ThemeName = Parameters<typeof loadTheme>[0];

/** What is shown of the stories; each stands in the page's address. */
export interface Shown {
  language: Language;
  theme: ThemeName;
  /** The name of one piece, or `''` for all. */
  piece: string;
}

const languages: Record<Language, string> = { nl: 'Nederlands', en: 'English' };
const themes: Record<ThemeName, string> = { light: 'Light', dark: 'Dark', contrast: 'High contrast' };

const choices = (names: Record<string, string>) =>
  Object.entries(names).map(([code, label]) => ({ code, label }));

interface PreviewProps {
  shown: Shown;
  said: Said;
  stories: readonly Story[];
  onShow: (shown: Shown) => void;
}

/** Every piece in all its states, under its name, in one theme and language. */
export function Preview({ shown, said, stories, onShow }: PreviewProps) {
  const styles = useStyles();
  const field = <Key extends keyof Shown>(name: Key, label: string, names: Record<string, string>) => (
    <SelectField
      name={name}
      label={label}
      value={shown[name]}
      choices={choices(names)}
      onChange={(code) => onShow({ ...shown, [name]: code })}
    />
  );
  const names = stories.map(({ piece }) => piece.name);
  return (
    <div className={styles.root}>
      <h1 className={styles.title} lang="en">
        The pieces of the pane
      </h1>
      <div className={styles.choices} lang="en">
        {field('language', 'Language', languages)}
        {field('theme', 'Theme', themes)}
        {field('piece', 'Piece', { '': 'All', ...Object.fromEntries(names.map((name) => [name, name])) })}
      </div>
      {stories
        .filter(({ piece }) => shown.piece === '' || piece.name === shown.piece)
        .map(({ piece, wide, states }) => (
          <div key={piece.name}>
            <h2 className={styles.piece} lang="en">
              {piece.name}
            </h2>
            <div className={styles.states}>
              {Object.entries(states).map(([state, show]) => (
                <div key={state} className={wide ? styles.wide : styles.state}>
                  <p className={styles.name} lang="en">
                    {state}
                  </p>
                  {show(said)}
                </div>
              ))}
            </div>
          </div>
        ))}
    </div>
  );
}

import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useControlStyles } from '../../ui/controls/useControlStyles';
import { narrow } from '../../ui/theme/looks';
import { useWording } from '../../ui/texts/wording';

const useStyles = makeStyles({
  root: { padding: '6px 16px', [narrow]: { padding: '6px 8px' } },
  box: { minHeight: '28px', padding: '3px 8px' },
});

interface SearchBoxProps {
  box: RefObject<HTMLInputElement | null>;
  typed: string;
  onType: (typed: string) => void;
  onEnter: () => void;
  /** To what was found. */
  onDown: () => void;
}

/** Looks for a complaint from whatever part of the pane; Ctrl+F leads to it, as to Excel's own search in the sheet. */
export function SearchBox({ box, typed, onType, onEnter, onDown }: SearchBoxProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { texts } = useWording();
  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'f' ||
        event.altKey ||
        event.shiftKey ||
        event.ctrlKey === event.metaKey
      )
        return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener('keydown', lead);
    return () => document.removeEventListener('keydown', lead);
  }, [box]);
  const keys: Partial<Record<string, () => void>> = {
    Enter: onEnter,
    Escape: () => onType(''),
    ArrowDown: onDown,
  };
  return (
    <div role="search" className={styles.root}>
      <input
        ref={box}
        type="search"
        className={mergeClasses(controls.box, styles.box)}
        aria-label={texts.pane.search}
        placeholder={texts.pane.search}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
      />
    </div>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { RowId } from '../../../procedure/complaint/complaint';
import type { CallbackLine } from '../../../usecases/ports/callbackPorts';
import { bareList, focusRing, textSize } from '../../../ui/theme/looks';
import { useWording } from '../../../ui/texts/wording';
import { CallbackItem } from './CallbackItem';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: '0 0 4px',
    ...textSize(300),
    fontWeight: tokens.fontWeightSemibold,
    // Not beneath the counts, which stay in view.
    scrollMarginTop: '64px',
    ...focusRing,
  },
  count: {
    padding: '0 7px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  list: bareList,
});

/** A pane shows what a person can read; the sheet holds the rest. */
const shownAtMost = 100;

interface CallbackGroupProps {
  title: string;
  /** For whoever leads to it. */
  titleId?: string;
  /** The relations should have been called already. */
  late?: boolean;
  lines: readonly CallbackLine[];
  /** Those that are being written as they are shown. */
  underWay: ReadonlyMap<RowId, unknown>;
  onSelect: (rowId: RowId) => void;
}

export function CallbackGroup({
  title,
  titleId,
  late = false,
  lines,
  underWay,
  onSelect,
}: CallbackGroupProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const ownId = useId();
  const rest = lines.length - shownAtMost;
  return (
    <section aria-labelledby={titleId ?? ownId}>
      <h2 id={titleId ?? ownId} tabIndex={-1} className={mergeClasses(styles.head, late && styles.overdue)}>
        {title} <span className={styles.count}>{lines.length}</span>
      </h2>
      <ul className={styles.list}>
        {lines.slice(0, shownAtMost).map((line) => (
          <CallbackItem
            key={line.rowId}
            line={line}
            late={late}
            isPending={underWay.has(line.rowId)}
            onSelect={onSelect}
          />
        ))}
      </ul>
      {rest > 0 && <p>{texts.today.more(rest)}</p>}
    </section>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { focusRing, stacked, textSize } from '../../../ui/theme/looks';

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '0 10px',
  },
  summary: {
    padding: '8px 0',
    cursor: 'pointer',
    ...textSize(300),
    overflowWrap: 'anywhere',
    ...focusRing,
  },
  example: { display: 'block', color: tokens.colorNeutralForeground3, ...textSize(200) },
  body: { ...stacked('8px'), paddingBottom: '10px' },
});

interface DisclosureProps {
  title: string;
  /** One line below the title, seen without unfolding. */
  example?: string | undefined;
  /** Made only while it is unfolded: it may be long. */
  children: () => ReactNode;
}

/** Something to look at for who wants to know, folded away until then. */
export function Disclosure({ title, example, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.root} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        {title}
        {example && (
          <span className={styles.example} dir="auto">
            {example}
          </span>
        )}
      </summary>
      {open && <div className={styles.body}>{children()}</div>}
    </details>
  );
}

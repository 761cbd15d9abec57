import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { Button } from '../controls/Button';
import { textSize } from '../theme/looks';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-start', gap: '4px', minHeight: '32px' },
  fact: { flex: '1 1 0', minWidth: 0 },
  name: { color: tokens.colorNeutralForeground3, ...textSize(200) },
  value: { margin: '0 0 8px', ...textSize(300), whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  blank: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  missing: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface FactRowProps {
  name: string;
  value: string;
  /** Where the value leads by a click. */
  href?: string | undefined;
  /** Shown instead of a blank value. */
  blank: string;
  missing: boolean;
  editLabel: string;
  editRef?: ((element: HTMLButtonElement | null) => void) | undefined;
  onEdit: () => void;
}

/** One fact with the button that changes it. */
export function FactRow({ name, value, href, blank, missing, editLabel, editRef, onEdit }: FactRowProps) {
  const styles = useStyles();
  const look = value === '' ? (missing ? styles.missing : styles.blank) : '';
  return (
    <div className={styles.root}>
      <dl className={mergeClasses(styles.fact)} style={{ margin: 0 }}>
        <dt className={styles.name}>{name}</dt>
        <dd className={mergeClasses(styles.value, look)}>
          {href ? (
            <Link href={href} target="_blank" rel="noreferrer">
              {value}
            </Link>
          ) : (
            value || blank
          )}
        </dd>
      </dl>
      <Button
        ref={editRef ?? null}
        appearance="subtle"
        size="small"
        icon={<EditRegular />}
        aria-label={editLabel}
        title={editLabel}
        onClick={onEdit}
      />
    </div>
  );
}

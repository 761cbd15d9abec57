import { makeStyles, tokens } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons';
import { focusRing, textSize } from '../../../ui/theme/looks';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '6px',
    padding: '5px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ...textSize(300),
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  icon: { fontSize: '20px', lineHeight: 0, flexShrink: 0 },
});

/** Opens a message in this person's own program for mail. */
export function MailLink({ href, label }: { href: string; label: string }) {
  const styles = useStyles();
  return (
    <a href={href} target="_blank" rel="noreferrer" className={styles.root}>
      <span className={styles.icon} aria-hidden>
        <MailRegular />
      </span>
      {label}
    </a>
  );
}

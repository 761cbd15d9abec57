import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Complaint } from '../../procedure/complaint/complaint';
import { useWording } from '../../ui/texts/wording';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '2px' },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '12px',
    color: tokens.colorNeutralForeground2,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
  },
  serious: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Which case this is: number, name, type, and where it stands. */
export function CaseHead({ complaint }: { complaint: Complaint }) {
  const styles = useStyles();
  const { texts, words } = useWording();
  const { caseNumber, status, name, summary, category, severity, round } = complaint;
  const again = round !== null && round > 1 ? texts.caseFile.round(round) : '';
  const state = [status === null ? '' : words.status[status], again].filter(Boolean).join(' · ');
  return (
    <header className={styles.root}>
      <span className={styles.row}>
        <Text size={200}>{caseNumber}</Text>
        <Text size={200}>{state}</Text>
      </span>
      <h1 className={styles.name}>{name}</h1>
      <Text>{summary}</Text>
      <span className={styles.row}>
        <Text size={200}>{category}</Text>
        {severity && (
          <Text size={200} className={severity === 'serious' ? styles.serious : ''}>
            {words.severity[severity]}
          </Text>
        )}
      </span>
    </header>
  );
}

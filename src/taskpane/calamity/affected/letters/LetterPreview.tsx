import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AffectedRow } from '../../../../procedure/calamity/affected/affectedRelation';
import { composeLetter } from '../../../../usecases/letters/composeLetter';
import type { LetterBasis } from '../../../../usecases/letters/composeLetter';
import { Button } from '../../../../ui/controls/Button';
import { stacked } from '../../../../ui/theme/looks';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';

const useStyles = makeStyles({
  paper: {
    ...stacked('10px'),
    margin: 0,
    padding: '16px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  part: { margin: 0, whiteSpace: 'pre-line' },
  subject: { fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

interface LetterPreviewProps {
  /** Those who get a letter; at least one. */
  rows: readonly AffectedRow[];
  basis: LetterBasis;
}

/** The letter as a real relation gets it; one may look through all of them. */
export function LetterPreview({ rows, basis }: LetterPreviewProps) {
  const styles = useStyles();
  const { letters } = useFurtherTexts();
  const [index, setIndex] = useState(0);
  const row = rows[Math.min(index, rows.length - 1)];
  if (!row) return null;
  const { filled } = composeLetter(row, basis);
  const address = [row.name, row.address, [row.postcode, row.town].filter(Boolean).join('  ')];
  const where = letters.letter.preview(index + 1, rows.length);
  return (
    <>
      <figure className={styles.paper} aria-label={where} tabIndex={0}>
        <p className={styles.part}>{address.join('\n')}</p>
        <p className={styles.part}>{`${basis.date}\n${basis.calamity.code}`}</p>
        <p className={`${styles.part} ${styles.subject}`}>{filled.subject}</p>
        {[filled.salutation, ...filled.paragraphs, filled.closing].map((part, position) => (
          <p key={position} className={styles.part}>
            {part}
          </p>
        ))}
      </figure>
      <div className={styles.row}>
        <Button size="small" disabledFocusable={index === 0} onClick={() => setIndex(index - 1)}>
          {letters.letter.previous}
        </Button>
        <Text size={200} role="status">
          {where}
        </Text>
        <Button size="small" disabledFocusable={index >= rows.length - 1} onClick={() => setIndex(index + 1)}>
          {letters.letter.next}
        </Button>
      </div>
    </>
  );
}

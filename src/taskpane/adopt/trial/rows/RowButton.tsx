import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing } from '../../../../ui/theme/looks';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    minWidth: '24px',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForeground1,
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ...focusRing,
  },
});

/** Shows a row in their own sheet. */
export function RowButton({ row, onShow }: { row: number; onShow: (row: number) => void }) {
  const styles = useStyles();
  const { adopt } = useFurtherTexts();
  return (
    <button type="button" className={styles.root} onClick={() => onShow(row)}>
      {adopt.trial.row(row)}
    </button>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing, textSize } from '../../../ui/theme/looks';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { firstRows } from './firstRows';
import type { ListOffer } from './useFoundLists';

const useStyles = makeStyles({
  // Its own scroll bar: a list is wider than a pane.
  root: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ...focusRing,
  },
  table: {
    borderCollapse: 'collapse',
    ...textSize(200),
    '& th, & td': {
      maxWidth: '120px',
      padding: '4px 8px',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
      textAlign: 'start',
    },
    '& th': { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
    '& td': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** The beginning of a list, so that one recognises it. */
export function ListPreview({ list, sketch }: ListOffer) {
  const styles = useStyles();
  const { adopt } = useFurtherTexts();
  const { headers, rows } = firstRows(list, sketch);
  return (
    <div className={styles.root} role="region" aria-label={adopt.list.preview} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {headers.map((header, column) => (
              <th key={column} scope="col" dir="auto">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

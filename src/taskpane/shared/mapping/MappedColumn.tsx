import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ColumnProposal } from '../../../procedure/adoption/columns/columnProposal';
import { ListMark } from '../../../ui/controls/ListMark';
import { narrow, textSize } from '../../../ui/theme/looks';
import { useControlStyles } from '../../../ui/controls/useControlStyles';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { confidenceWord } from './confidenceWord';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    columnGap: '8px',
    rowGap: '4px',
    padding: '8px 10px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  look: { borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`, paddingLeft: '8px' },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  word: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  samples: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground3,
    ...textSize(200),
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflowWrap: 'anywhere',
  },
  wide: { gridColumn: '1 / -1' },
});

/** Meanings that belong together, under a title in the list. */
export interface MeaningGroup<Meaning extends string> {
  label: string;
  meanings: readonly { meaning: Meaning; label: string }[];
}

interface MappedColumnProps<Meaning extends string> {
  proposal: ColumnProposal<Meaning>;
  /** As their list names it. */
  header: string;
  chosen: Meaning | null;
  groups: readonly MeaningGroup<Meaning>[];
  onChoose: (meaning: Meaning | null) => void;
  /** The header of the column that had this meaning until now; `null`: none had. */
  takenFrom: string | null;
}

/** As many as tell what a column holds. */
const samplesShown = 3;
/** A cell may hold 32,767 characters; nobody recognises a column by more than these. */
const longestSample = 60;

/** One column of their list: its header, a few values, and what it means. */
export function MappedColumn<Meaning extends string>(props: MappedColumnProps<Meaning>) {
  const { proposal, header, chosen, groups, onChoose, takenFrom } = props;
  const styles = useStyles();
  const controls = useControlStyles();
  const { mapping: texts } = useFurtherTexts();
  const id = useId();
  const word = confidenceWord(proposal, chosen);
  const samples = proposal.samples
    .slice(0, samplesShown)
    .map((sample) => (sample.length > longestSample ? `${sample.slice(0, longestSample)}…` : sample));
  const meanings = groups.flatMap((group) => group.meanings);
  const labelOf = (code: string) => meanings.find(({ meaning }) => meaning === code);
  return (
    <div className={mergeClasses(styles.root, (word === 'guess' || word === 'likely') && styles.look)}>
      <label id={`${id}-header`} htmlFor={id} className={styles.header} dir="auto">
        {header}
      </label>
      <span id={`${id}-word`} className={styles.word}>
        {texts.confidence[word]}
      </span>
      <span id={`${id}-samples`} className={styles.samples} dir="auto">
        {samples.length === 0 ? texts.empty : samples.join(' · ')}
      </span>
      <div className={styles.wide}>
        <ListMark>
          <select
            id={id}
            aria-labelledby={`${id}-header`}
            aria-describedby={`${id}-word ${id}-samples`}
            value={chosen ?? ''}
            className={mergeClasses(controls.box, controls.listed)}
            onChange={({ target }) => onChoose(labelOf(target.value)?.meaning ?? null)}
          >
            <option value="">{texts.keep}</option>
            {groups.map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.meanings.map(({ meaning, label }) => (
                  <option key={meaning} value={meaning}>
                    {label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </ListMark>
      </div>
      <span role="status" className={mergeClasses(styles.word, styles.wide)}>
        {takenFrom !== null && chosen !== null && texts.moved(labelOf(chosen)?.label ?? '', takenFrom)}
      </span>
    </div>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { scorePoints } from '../../procedure/sample/scorePoints';
import type { SampleLine } from '../../usecases/ports/samplePorts';
import { Button } from '../../ui/controls/Button';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

interface SampleItemProps {
  line: SampleLine;
  onJudge: () => void;
  onShow: () => void;
}

/** One sample in the list: what it was drawn from, and how far its scorecard is. */
export function SampleItem({ line, onJudge, onShow }: SampleItemProps) {
  const styles = useStyles();
  const { sample } = useFurtherTexts();
  const { code, population, date, first, last, populationSize, drawn, seed, by, on, progress } = line;
  const lacking = progress && drawn !== null ? Math.max(0, drawn * scorePoints.length - progress.lines) : 0;
  return (
    <li className={styles.root}>
      <h3 className={styles.title}>{code}</h3>
      <span>{sample.about(population, date, first, last)}</span>
      <span className={styles.small}>{sample.drawnBy(drawn ?? 0, populationSize ?? 0, seed, by, on)}</span>
      {progress && (
        <span className={styles.small}>
          {sample.far(progress.judged, progress.lines, progress.failed, progress.openActions)}
        </span>
      )}
      {lacking > 0 && <span>{sample.linesGone(lacking)}</span>}
      {progress && progress.gone > 0 && <span>{sample.complaintsGone(progress.gone)}</span>}
      {progress === null && <span>{sample.scorecardGone}</span>}
      {progress && (
        <div className={styles.actions}>
          <Button size="small" aria-label={`${sample.judge} ${code}`} onClick={onJudge}>
            {sample.judge}
          </Button>
          <Button size="small" appearance="subtle" aria-label={`${sample.show} ${code}`} onClick={onShow}>
            {sample.show}
          </Button>
        </div>
      )}
    </li>
  );
}

import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Fault } from '../../usecases/ports/ports';
import { Notice } from '../../ui/feedback/Notice';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';
import { usePorts } from '../shared/ports';
import { SampleItem } from './SampleItem';
import type { useSampleList } from './useSampleList';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: '8px 0 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
});

interface SampleListProps {
  listing: ReturnType<typeof useSampleList>;
  onJudge: (code: string) => void;
}

/** What was drawn before, the newest first. */
export function SampleList({ listing: { list, refresh }, onJudge }: SampleListProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { sample } = useFurtherTexts();
  const faultSentence = useFaultSentence();
  const { samples } = usePorts();
  const [fault, setFault] = useState<Fault | null>(null);
  const show = async (code: string) => {
    const shown = await samples.showSample(code);
    setFault(shown.ok ? null : shown.fault);
  };
  return (
    <section className={styles.root} aria-label={sample.listTitle}>
      <h2 className={styles.title}>{sample.listTitle}</h2>
      {list.kind === 'reading' && <Skeleton label={sample.reading} />}
      {list.kind === 'failed' && (
        <Notice sentence={faultSentence(list.fault)} action={{ label: texts.pane.retry, run: refresh }} />
      )}
      {fault && <Notice sentence={faultSentence(fault)} />}
      {list.kind === 'listed' && list.lines.length === 0 && <Text>{sample.none}</Text>}
      {list.kind === 'listed' && list.lines.length > 0 && (
        <ul className={styles.list}>
          {[...list.lines].reverse().map((line, index) => (
            <SampleItem
              key={`${line.code} ${index}`}
              line={line}
              onJudge={() => onJudge(line.code)}
              onShow={() => void show(line.code)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

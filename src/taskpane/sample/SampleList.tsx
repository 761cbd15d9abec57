import { Text, makeStyles } from '@fluentui/react-components';
import type { SampleLine } from '../../usecases/ports/samplePorts';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { bareList, stacked, textSize } from '../../ui/theme/looks';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { Titled } from '../../ui/layout/Titled';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { usePorts } from '../shared/ports';
import { useFault } from '../shared/useFault';
import type { Reading } from '../shared/useReading';
import { SampleItem } from './SampleItem';

const useStyles = makeStyles({
  root: stacked('8px'),
  title: { margin: '8px 0 0', ...textSize(400) },
  list: { ...bareList, ...stacked('8px') },
});

interface SampleListProps {
  listing: Reading<SampleLine[]>;
  onJudge: (code: string) => void;
}

/** What was drawn before, the newest first. */
export function SampleList({ listing, onJudge }: SampleListProps) {
  const styles = useStyles();
  const { sample } = useFurtherTexts();
  const { samples } = usePorts();
  const { fault, attempt } = useFault();
  const lines = listing.value ?? [];
  return (
    <Titled title={sample.listTitle} className={styles.root} titleClass={styles.title}>
      {listing.reading && <Skeleton label={sample.reading} />}
      <FaultNotice fault={listing.fault} retry={listing.reread} />
      <FaultNotice fault={fault} />
      {listing.value?.length === 0 && <Text>{sample.none}</Text>}
      {lines.length > 0 && (
        <ul className={styles.list}>
          {[...lines].reverse().map((line, index) => (
            <SampleItem
              key={`${line.code} ${index}`}
              line={line}
              onJudge={() => onJudge(line.code)}
              onShow={() => void attempt(samples.showSample(line.code))}
            />
          ))}
        </ul>
      )}
    </Titled>
  );
}

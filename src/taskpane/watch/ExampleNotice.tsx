import { makeStyles } from '@fluentui/react-components';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import type { ExampleOthers } from '../../usecases/ports/examplePorts';
import { useRegister } from '../shared/registerContext';
import { useExampleRemoval } from './useExampleRemoval';

/** Says for as long as it is one that this register is an example, and takes it out in one go. */
export function ExampleNotice() {
  const { example, reread } = useRegister();
  return example ? <Told isWhole={example === 'whole'} onRemoved={() => void reread()} /> : null;
}

function Told({ isWhole, onRemoved }: { isWhole: boolean; onRemoved: () => void }) {
  const { example } = useFurtherTexts();
  const { busy, fault, others, remove, keep } = useExampleRemoval(onRemoved);
  if (busy) return <Notice intent="warning" sentence={example.removing} />;
  return (
    <>
      {others ? (
        <Notice
          intent="warning"
          sentence={<WouldGo others={others} />}
          action={{ label: example.keep, run: keep }}
          {...(others.rows.length > 0 && {
            further: { label: example.keepRows, run: () => void remove(true) },
          })}
          alternative={{ label: example.removeAll, run: () => void remove() }}
        />
      ) : (
        <Notice
          intent="warning"
          sentence={isWhole ? example.is : example.unfinished}
          action={{ label: example.remove, run: () => void remove() }}
        />
      )}
      <FaultNotice fault={fault} />
    </>
  );
}

const useStyles = makeStyles({ list: { margin: '4px 0', paddingLeft: '16px' } });

function WouldGo({ others: { rows, pointing } }: { others: ExampleOthers }) {
  const { example } = useFurtherTexts();
  const styles = useStyles();
  return (
    <>
      {rows.length > 0 && (
        <>
          {example.others}
          <ul className={styles.list}>
            {rows.map((one) => (
              <li key={one.sheet}>{example.rows(one.sheet, one.rows)}</li>
            ))}
          </ul>
        </>
      )}
      {pointing.length > 0 && <div>{example.pointing(pointing)}</div>}
    </>
  );
}

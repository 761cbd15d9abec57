import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
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
      {others > 0 ? (
        <Notice
          intent="warning"
          sentence={example.others(others)}
          action={{ label: example.removeAll, run: () => void remove(true) }}
          alternative={{ label: example.keep, run: keep }}
        />
      ) : (
        <Notice
          intent="warning"
          sentence={isWhole ? example.is : example.unfinished}
          action={{ label: example.remove, run: () => void remove(false) }}
        />
      )}
      <FaultNotice fault={fault} />
    </>
  );
}

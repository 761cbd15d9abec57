import type { Fault } from '../texts/useFaultSentence';
import { useActionFault } from '../texts/useActionFault';
import type { FaultAction } from '../texts/useActionFault';
import { Notice } from './Notice';
import { useFaultSentence } from '../texts/useFaultSentence';
import { useWording } from '../texts/wording';

interface FaultNoticeProps {
  /** `null`: all went well. */
  fault: Fault | null;
  retry?: (() => void) | undefined;
  /** Whose own words it takes, where the texts of its part are there already. */
  action?: FaultAction;
}

/** What went wrong and what to do about it, with a button where trying again is that; nothing while all is well. */
export function FaultNotice({ fault, action, retry }: FaultNoticeProps) {
  if (fault === null) return null;
  return action ? (
    <Own fault={fault} action={action} retry={retry} />
  ) : (
    <General fault={fault} retry={retry} />
  );
}

type Faulty = Omit<FaultNoticeProps, 'fault'> & { fault: Fault };

function Own({ fault, action, retry }: Faulty & { action: FaultAction }) {
  return <Said sentence={useActionFault(action)(fault)} retry={retry} />;
}

function General({ fault, retry }: Faulty) {
  return <Said sentence={useFaultSentence()(fault)} retry={retry} />;
}

function Said({ sentence, retry }: { sentence: string } & Pick<FaultNoticeProps, 'retry'>) {
  const { texts } = useWording();
  return <Notice sentence={sentence} {...(retry && { action: { label: texts.pane.retry, run: retry } })} />;
}

import type { CallbackResult } from '../../usecases/callBack';
import { Notice } from '../../ui/Notice';
import { useFaultSentence } from '../../ui/useFaultSentence';
import { useWording } from '../../ui/wording';

interface CallNoticeProps {
  result: CallbackResult;
  notesKept: boolean;
}

/** How the call ended, and what became of the notes. */
export function CallNotice({ result, notesKept }: CallNoticeProps) {
  const { texts } = useWording();
  const faultSentence = useFaultSentence();
  const { results, missing, refused, steps, notesKept: kept } = texts.caseFile;
  const withNotes = (sentence: string) => (notesKept ? `${sentence} ${kept}` : sentence);
  switch (result.kind) {
    case 'recorded': {
      const said = results[result.report.outcome](result.complaint.caseNumber);
      const lacks = result.missing.map((what) => missing[what]);
      return (
        <Notice intent={lacks.length > 0 ? 'warning' : 'success'} sentence={[said, ...lacks].join(' ')} />
      );
    }
    case 'failed':
      return <Notice sentence={withNotes(faultSentence(result.fault))} />;
    case 'refused':
      return <Notice sentence={withNotes(refused(result.refusal))} />;
    case 'dismissed':
      return notesKept ? <Notice intent="info" sentence={kept} /> : null;
    case 'noCase':
      return <Notice sentence={faultSentence({ code: 'rowMissing' })} />;
    case 'ended':
      return <Notice intent="info" sentence={steps.ended()} />;
    case 'notReady':
      return <Notice intent="warning" sentence={refused({ code: 'notChecked' })} />;
  }
}

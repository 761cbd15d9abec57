import type { Finished } from '../../usecases/intentions/finishIntentions';
import { Notice } from '../../ui/feedback/Notice';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useFinished } from './useFinished';

interface FinishedNoticeProps {
  onDone: () => void;
  onLooked: () => void;
}

/** Tells what became of what somebody was doing when the pane went; says nothing when nothing was left. */
export function FinishedNotice({ onDone, onLooked }: FinishedNoticeProps) {
  const found = useFinished(onDone, onLooked);
  return found.finished.length > 0 ? <Ends {...found} /> : null;
}

function Ends({ finished, dismiss, finishHere, leave }: ReturnType<typeof useFinished>) {
  const { intentions: texts } = useFurtherTexts();
  const faultSentence = useFaultSentence();
  const sentenceOf = ({ operation, about, how, fault }: Finished) =>
    [texts.how[how](texts.what[operation](about)), fault && faultSentence(fault)].filter(Boolean).join(' ');
  const sentencesOf = (which: (how: Finished['how']) => boolean) =>
    finished
      .filter(({ how }) => which(how))
      .map(sentenceOf)
      .join(' ');

  const seen = sentencesOf((how) => how !== 'elsewhere');
  const elsewhere = sentencesOf((how) => how === 'elsewhere');
  const isWhole = finished.every(({ how }) => how === 'stood' || how === 'done');
  return (
    <>
      {seen !== '' && (
        <Notice
          intent={isWhole ? 'info' : 'warning'}
          sentence={seen}
          action={{ label: texts.seen, run: dismiss }}
        />
      )}
      {elsewhere !== '' && (
        <Notice
          intent="warning"
          sentence={elsewhere}
          action={{ label: texts.finishHere, run: finishHere }}
          alternative={{ label: texts.leave, run: leave }}
        />
      )}
    </>
  );
}

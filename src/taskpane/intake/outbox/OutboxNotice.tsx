import { Notice } from '../../../ui/feedback/Notice';
import { useFaultSentence } from '../../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { isTriedAgain } from './sending';
import type { Sending } from './sending';

interface OutboxNoticeProps {
  sendings: readonly Sending[];
  onRetry: (sending: Sending) => void;
  onTakeBack: (sending: Sending) => void;
  onSeen: (sending: Sending) => void;
}

/** What was sent before the complaint at which one is now, and doesn't stand in the register, or under another number. */
export function OutboxNotice({ sendings, onRetry, onTakeBack, onSeen }: OutboxNoticeProps) {
  const { outbox, kept } = useFurtherTexts();
  const faultSentence = useFaultSentence();
  return sendings.map((sending) => {
    const { key, complaint, before, state } = sending;
    if (state.kind !== 'waits') {
      return (
        before !== null && (
          <Notice
            key={key}
            intent="warning"
            sentence={kept.renumbered(before, complaint)}
            action={{ label: kept.seen, run: () => onSeen(sending) }}
          />
        )
      );
    }
    const sentences = [
      outbox.waits(complaint.caseNumber, complaint.name),
      faultSentence(state.fault),
      ...(isTriedAgain(sending) ? [outbox.again] : []),
      ...(state.outlives ? [] : [outbox.stayOpen]),
    ];
    return (
      <Notice
        key={key}
        intent="warning"
        sentence={sentences.join(' ')}
        action={{ label: outbox.tryNow, run: () => onRetry(sending) }}
        alternative={{ label: outbox.takeBack, run: () => onTakeBack(sending) }}
      />
    );
  });
}

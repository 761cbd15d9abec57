import { FaultNotice } from '../../../ui/feedback/FaultNotice';
import { Notice } from '../../../ui/feedback/Notice';
import type { SeveralEnd } from './useSeveral';

interface SeveralReportProps<Asked> {
  end: SeveralEnd<Asked>;
  sentences: {
    taken: (count: number, asked: Asked) => string;
    left: (numbers: string) => string;
    rest: (count: number, asked: Asked) => string;
  };
}

/** What was done, what was left, and why it broke off. */
export function SeveralReport<Asked>({
  end: { taken, left, rest, asked, brokeOff },
  sentences,
}: SeveralReportProps<Asked>) {
  const numbers = left.map(({ caseNumber, name }) => caseNumber || name).join(', ');
  const said = [
    taken.length > 0 && sentences.taken(taken.length, asked),
    left.length > 0 && sentences.left(numbers),
    rest > 0 && sentences.rest(rest, asked),
  ].filter((sentence) => sentence !== false);
  return (
    <>
      {said.length > 0 && (
        <Notice intent={left.length + rest > 0 ? 'warning' : 'success'} sentence={said.join(' ')} />
      )}
      <FaultNotice fault={brokeOff} />
    </>
  );
}

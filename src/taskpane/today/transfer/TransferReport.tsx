import { FaultNotice } from '../../../ui/feedback/FaultNotice';
import { Notice } from '../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import type { TransferEnd } from './useTransfer';

/** What was given to another, what was left, and why it broke off. */
export function TransferReport({ end: { given, left, rest, from, to, brokeOff } }: { end: TransferEnd }) {
  const { transfer } = useFurtherTexts();
  const numbers = left.map(({ caseNumber, name }) => caseNumber || name).join(', ');
  const said = [
    given.length > 0 && transfer.given(given.length, to),
    left.length > 0 && transfer.left(numbers),
    rest > 0 && transfer.rest(rest, from),
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

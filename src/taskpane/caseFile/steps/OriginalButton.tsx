import { useState } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import type { OriginalIssue } from '../../../procedure/lifeCycle/originalOf';
import { findOriginal } from '../../../usecases/case/findOriginal';
import { Button } from '../../../ui/controls/Button';
import { FaultNotice } from '../../../ui/feedback/FaultNotice';
import { Notice } from '../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { usePorts } from '../../shared/ports';
import { useFault } from '../../shared/useFault';

/** Leads from a duplicate to the complaint that counts, or says why that can't be the one: the number may have been typed in the sheet. */
export function OriginalButton({ complaint }: { complaint: Complaint }) {
  const { duplicate } = useFurtherTexts();
  const { register } = usePorts();
  const { fault, attempt } = useFault();
  const [issue, setIssue] = useState<OriginalIssue | null>(null);
  const open = async () => {
    const found = await findOriginal(register, complaint, complaint.duplicateOf);
    setIssue(found.kind === 'unfit' ? found.issue : null);
    if (found.kind === 'found') await attempt(register.select(found.original.rowId));
    if (found.kind === 'failed') await attempt(Promise.resolve({ ok: false, fault: found.fault }));
  };
  return (
    <>
      <Button onClick={() => void open()}>{duplicate.open(complaint.duplicateOf)}</Button>
      {issue && <Notice intent="warning" sentence={duplicate.issue(issue)} />}
      <FaultNotice fault={fault} />
    </>
  );
}

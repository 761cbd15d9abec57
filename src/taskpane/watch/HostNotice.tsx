import { Suspense, useState } from 'react';
import type { HostFinding } from '../../usecases/ports/hostPorts';
import type { Fault } from '../../usecases/ports/ports';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { usePorts } from '../shared/ports';
import { useHostFindings } from './useHostFindings';

interface HostNoticeProps {
  /** What formulas say may be read anew. */
  onCalculated: () => void;
}

/** Tells what of this Excel or workbook gets in the way, before anybody types; says nothing while all is well. */
export function HostNotice({ onCalculated }: HostNoticeProps) {
  const findings = useHostFindings();
  const [seen, setSeen] = useState<ReadonlySet<HostFinding>>(new Set());
  const left = findings.filter((finding) => !seen.has(finding));
  return (
    <Suspense fallback={null}>
      {left.map((finding) => (
        <Told
          key={finding}
          finding={finding}
          onSeen={() => setSeen(new Set([...seen, finding]))}
          onCalculated={onCalculated}
        />
      ))}
    </Suspense>
  );
}

interface ToldProps extends HostNoticeProps {
  finding: HostFinding;
  onSeen: () => void;
}

function Told({ finding, onSeen, onCalculated }: ToldProps) {
  const { host, kept } = useFurtherTexts();
  const { register } = usePorts();
  const [isCalculated, setCalculated] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const calculate = async () => {
    const done = await register.calculate();
    setFault(done.ok ? null : done.fault);
    if (!done.ok) return;
    setCalculated(true);
    onCalculated();
  };
  return (
    <>
      <Notice
        intent="warning"
        sentence={isCalculated ? host.calculated : host.findings[finding]}
        {...(finding === 'calculation' && {
          action: { label: host.calculate, run: () => void calculate() },
        })}
        // What may not be written stays so until the workbook is opened otherwise.
        {...(finding !== 'readOnly' && { alternative: { label: kept.seen, run: onSeen } })}
      />
      <FaultNotice fault={fault} />
    </>
  );
}

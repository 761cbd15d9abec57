import { useEffect, useState } from 'react';
import type { HostFinding } from '../../usecases/ports/hostPorts';
import { usePorts } from '../shared/ports';
import { useRegister } from '../shared/registerContext';

/**
 * What of this Excel or workbook gets in the way: as it was when the register was opened, and anew whenever somebody comes back
 * to the pane, as it is in Excel that people change it. What can't be asked stays as it was told.
 */
export function useHostFindings(): readonly HostFinding[] {
  const { register } = usePorts();
  const { findings: opened } = useRegister();
  const [since, setSince] = useState<{ opened: typeof opened; findings: typeof opened } | null>(null);
  useEffect(() => {
    const look = async () => {
      const looked = await register.lookAtHost();
      if (looked.ok) setSince({ opened, findings: looked.value });
    };
    const listener = () => void look();
    window.addEventListener('focus', listener);
    return () => window.removeEventListener('focus', listener);
  }, [register, opened]);
  return since?.opened === opened ? since.findings : opened;
}

import type { Complaint } from '../complaint/complaint';
import { missingForClosing, nextStep } from './lifeCycle';
import type { Missing } from './lifeCycle';
import type { Progress } from './progress';

/** What a case still needs before its callback or its end, beside the date. */
export type Want = Missing | 'handOver' | 'again';

/** Everything that a case waits for, in the order of the procedure; `again`: it was tried to call without an answer. */
export function waitsFor(line: Progress & Pick<Complaint, 'attempts'>): Want[] {
  const next = nextStep(line);
  if (next === null || next.step === 'complete') return [];
  const wants: Want[] = next.step === 'handOver' ? ['handOver'] : [];
  if (next.step === 'check' || next.missing.includes('check')) wants.push('check');
  wants.push(...missingForClosing(line));
  if (line.calledOn === null && (line.attempts ?? 0) > 0) wants.push('again');
  return wants;
}

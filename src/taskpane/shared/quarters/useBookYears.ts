import { useEffect, useState } from 'react';
import { january } from '../../../procedure/calendar/bookYear';
import type { BookYears } from '../../../usecases/ports/quarterPorts';
import { usePorts } from '../ports';
import { whileWanted } from '../whileWanted';

/** Which quarters the register has, once Excel told; read again whenever `asked` is another. */
export function useBookYears(asked: unknown = null): BookYears {
  const { register } = usePorts();
  const [told, setTold] = useState<BookYears>({
    firstMonth: january,
    firstReceipt: null,
    retentionDue: 0,
  });
  useEffect(
    () => whileWanted(register.bookYears(), (answer) => answer.ok && setTold(answer.value)),
    [register, asked],
  );
  return told;
}

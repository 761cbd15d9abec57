import type { HostState } from '../../../src/usecases/ports/hostPorts';
import { hostFindings } from '../../../src/usecases/register/hostFindings';

const well: HostState = { isReadOnly: false, calculates: true, shortDate: 'd-M-yyyy' };

describe('what a person has to know of their Excel', () => {
  it.each<[string, Partial<HostState>, string[]]>([
    ['nothing while all is well', {}, []],
    ['nothing of a year that comes first', { shortDate: 'yyyy-MM-dd' }, []],
    ['nothing of what Excel didn’t tell', { shortDate: '' }, []],
    ['that dates are read month first', { shortDate: 'M/d/yyyy' }, ['monthFirst']],
    ['that formulas are stale', { calculates: false }, ['calculation']],
    [
      'all of it, what keeps from working first',
      { isReadOnly: true, calculates: false, shortDate: 'MM/dd/yyyy' },
      ['readOnly', 'calculation', 'monthFirst'],
    ],
  ])('is %s', (_, state, findings) => {
    expect(hostFindings({ ...well, ...state })).toEqual(findings);
  });
});

/** What the procedure asks for next; `settle`: status and closing date contradict each other. */
export type Step = 'settle' | 'complete' | 'handOver' | 'followUp' | 'check' | 'call' | 'restart' | 'close';

/**
 * The statuses of an open complaint in the order of the procedure, and what comes next, unless the dates in its row say
 * that more was done. `outcome`: what the relation said in the call decides. `statuses` adds those of one that ended,
 * which the form need not wait for.
 */
export const openStatuses = {
  incomplete: { waitsFor: 'complete' },
  new: { waitsFor: 'handOver' },
  handedOver: { waitsFor: 'followUp' },
  followedUp: { waitsFor: 'check' },
  checked: { waitsFor: 'call' },
  calledBack: { waitsFor: 'outcome' },
} as const satisfies Record<string, { waitsFor: Step | 'outcome' }>;

export type OpenStatus = keyof typeof openStatuses;

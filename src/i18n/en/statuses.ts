import type { Ending, Status } from '../../procedure/complaint/statuses';

/** What the register says in its cells. */
export const statuses: Record<Status, string> = {
  incomplete: 'Incomplete',
  new: 'New',
  handedOver: 'Handed over',
  followedUp: 'Followed up',
  checked: 'Checked',
  calledBack: 'Called back',
  closed: 'Closed',
  closedUnsatisfied: 'Closed unsatisfied',
  closedInWriting: 'Closed in writing',
  withdrawn: 'Withdrawn',
  noComplaint: 'No complaint',
  duplicate: 'Duplicate',
  closedUntold: 'Closed without answer',
};

/** The ways to end a complaint, as the pane offers them. */
export const endings: Record<Ending, string> = {
  closed: 'Closed, to satisfaction',
  closedUnsatisfied: 'Closed, not satisfied',
  closedInWriting: 'Closed, handled in writing',
  withdrawn: 'Withdrawn by the customer',
  noComplaint: 'No complaint',
  duplicate: 'Duplicate of another complaint',
  closedUntold: 'Closed, nobody to answer',
};

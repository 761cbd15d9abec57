import type { Complaint } from '../complaint/complaint';
import { takenFrom } from './ruling';
import type { Ruling } from './ruling';

/** The employee says that the promised action was carried out; from here on it can be checked (section 3). */
export const recordFollowUp = (complaint: Complaint): Ruling =>
  takenFrom(complaint, ['handOver', 'followUp'], () => ({
    event: 'followedUp',
    changes: { status: 'followedUp' },
    rests: ['promise', 'followUpBy'],
  }));

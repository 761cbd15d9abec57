import { sampleComplaints } from './complaints';
import type { SampleComplaint, SampleRequest } from './complaints';
import type { Story } from './stories';

/** Something that went wrong for many at once, as they tell it. */
export interface Wave {
  category: string;
  story: Story;
  count: number;
}

/** Of these the office made a calamity. */
export const doubleDebit: Wave = {
  category: 'Kosten en facturen',
  count: 7,
  story: {
    summary: 'Twee keer geïncasseerd in dezelfde maand',
    account: 'Het bedrag is twee keer van mijn rekening gegaan, op dezelfde dag.',
    promise: 'Het dubbele bedrag wordt binnen vijf werkdagen teruggestort',
  },
};

/** Nobody noticed yet that these are about the same; the radar does. */
export const wrongLetter: Wave = {
  category: 'Informatie',
  count: 11,
  story: {
    summary: 'Brief met een verkeerde datum gekregen',
    account: 'In de brief staat een datum die al voorbij is. Wat moet ik daar nu mee?',
    promise: 'Vandaag een juiste brief sturen',
  },
};

/** The complaints of a wave, over its last weeks. */
export function waveComplaints({ category, story, count }: Wave, request: SampleRequest): SampleComplaint[] {
  const many = sampleComplaints({ ...request, count: count * 60 });
  return many.slice(-count).map((complaint) => ({
    ...complaint,
    draft: { ...complaint.draft, ...story, category },
  }));
}

import type { ContactWarning } from '../../procedure/relation/checkContact';

const complaints = (count: number) => `${count} earlier ${count === 1 ? 'complaint' : 'complaints'}`;
const openOf = (open: number) => (open === 0 ? 'all finished' : `${open} still open`);

const warnings: Record<ContactWarning['code'], string> = {
  oddPhone:
    'This does not look like an existing phone number. Read it back once more. If it is right, just go on.',
  oddPostcode: 'This is not a Dutch postcode, such as 9401 AB. If it is right all the same, just go on.',
};

export const relation = {
  title: {
    phone: (count: number, open: number) => `Known relation: ${complaints(count)}, ${openOf(open)}`,
    address: (count: number, open: number) => `At this address: ${complaints(count)}, ${openOf(open)}`,
  },
  open: 'open',
  closed: 'finished',
  inSheetOnly: 'This complaint has no case file; look it up in the sheet.',
  more: (count: number) => `And ${count} more.`,
  takeOver: (who: string) => `Take over: ${who}`,
  replace: (fields: string, who: string) => `Also replace what you typed (${fields}) by: ${who}`,
  taken: (fields: string) => `Taken over: ${fields}.`,
  kept: (fields: string) => `Left as you typed it: ${fields}.`,
  unread: 'Earlier complaints of this relation cannot be seen now.',
  warning: ({ code }: ContactWarning) => warnings[code],
};

import type { ContactWarning } from '../../procedure/relation/checkContact';

const complaints = (count: number) => `${count} earlier ${count === 1 ? 'complaint' : 'complaints'}`;
const openOf = (open: number) => (open === 0 ? 'all closed' : `${open} still open`);

const warnings: Record<ContactWarning['code'], string> = {
  oddPhone:
    'This does not look like an existing phone number. Read it back once more. If it is right, just go on.',
  oddPostcode: 'This is not a Dutch postcode, such as 9401 AB. If it is right all the same, just go on.',
};

export const relation = {
  title: {
    phone: (count: number, open: number) => `Known customer: ${complaints(count)}, ${openOf(open)}`,
    address: (count: number, open: number) => `At this address: ${complaints(count)}, ${openOf(open)}`,
  },
  open: 'open',
  closed: 'finished',
  inSheetOnly: 'This complaint can’t be opened as a case. You can find it in the sheet.',
  more: (count: number) => `And ${count} more.`,
  takeOver: (who: string) => `Use the details of ${who}`,
  replace: (fields: string, who: string) =>
    `Also replace what you typed (${fields}) with the details of ${who}`,
  taken: (fields: string) => `Filled in: ${fields}.`,
  kept: (fields: string) => `Left as you typed it: ${fields}.`,
  unread: 'Earlier complaints from this customer can’t be shown now.',
  warning: ({ code }: ContactWarning) => warnings[code],
};

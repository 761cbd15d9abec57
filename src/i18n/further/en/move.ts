const complaints = (count: number) => `${count} ${count === 1 ? 'complaint' : 'complaints'}`;

export const move = {
  closed: (day: string, calls: number) =>
    `The office is closed on ${day}, but there ${calls === 1 ? 'is 1 complaint' : `are ${calls} complaints`} for that day.`,
  leaveThem: 'Leave them',
  title: 'Move callback dates',
  leave: 'Back to the list',
  intro:
    'Let each customer know that the answer will come later. The first promise stays; the quarter’s sheet tells whether you kept it.',
  on: (day: string, count: number) =>
    `You are to answer ${count === 1 ? '1 complaint' : `${count} complaints`} on ${day}.`,
  which: 'Which complaints?',
  callbackOn: 'New callback date',
  same: 'Choose another day than the one on which they stand now.',
  reason: 'Why on another day?',
  reasonRequired: 'Write down why; it goes into the log.',
  take: (count: number) => `Move ${complaints(count)}`,
  working: 'Moving callback dates…',
  taken: (count: number, { to }: { to: string }) => `${complaints(count)} moved to ${to}.`,
  left: (numbers: string) => `Not moved, as they were changed in the meantime: ${numbers}.`,
  rest: (count: number) => `${complaints(count)} ${count === 1 ? 'was' : 'were'} not moved yet.`,
};

const complaints = (count: number) => `${count} ${count === 1 ? 'complaint' : 'complaints'}`;

export const transfer = {
  absent: (names: string) => `Open complaints of people who are no active employee: ${names}.`,
  title: 'Hand over a colleague’s complaints',
  leave: 'Back to the list',
  intro:
    'For when somebody is ill or has left. Each complaint gets a line in the log. What was handed over already, you hand over once more.',
  from: 'Whose complaints are they?',
  choose: 'choose',
  to: 'Who carries out the actions now?',
  which: 'Which complaints?',
  give: (count: number) => `Hand over ${complaints(count)}`,
  working: 'Handing over complaints…',
  taken: (count: number, { to }: { to: string }) =>
    `${complaints(count)} handed over to ${to}. Tell ${to} what was promised.`,
  left: (numbers: string) => `Not handed over, as they were changed in the meantime: ${numbers}.`,
  rest: (count: number, { from }: { from: string }) =>
    `${complaints(count)} of ${from} ${count === 1 ? 'was' : 'were'} not handed over yet.`,
  none: 'There are no open complaints to hand over.',
};

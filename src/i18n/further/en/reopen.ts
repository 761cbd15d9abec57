export const reopen = {
  title: 'Reopen this complaint',
  hint: 'The complaint keeps its case number and counts once as received. What was said and done is kept.',
  reason: 'Why is the complaint not finished after all?',
  take: 'Reopen complaint',
};

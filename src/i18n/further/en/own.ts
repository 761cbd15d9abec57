export const own = {
  title: 'From your office',
  notANumber: 'This is no number. Type for example 12.5, and a thousand without a comma: 1000.',
  gone: 'This column is gone, has another name or holds a formula now. Put this in another field and clear this one.',
};

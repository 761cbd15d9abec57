export const own = {
  title: 'From your office',
  notANumber: 'This is no number. Type for example 12.5, and a thousand without a comma: 1000.',
};

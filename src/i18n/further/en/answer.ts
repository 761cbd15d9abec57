export const answer = {
  text: 'Answer to send',
};

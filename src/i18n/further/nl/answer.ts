export const answer = {
  text: 'Antwoord om te versturen',
};

/** Asks who sits at the pane, before the settings are ever opened. */
export const askWho = {
  me: 'I am',
  ask: 'Who are you? Then your name stands with what you record.',
  choose: 'Choose your name',
  later: 'Later',
};

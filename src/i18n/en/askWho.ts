/** Asks who sits at the pane, before the settings are ever opened. */
export const askWho = {
  me: 'I am',
  ask: 'Who are you? Your name is added to everything you record.',
  choose: 'Choose your name',
  later: 'Later',
};

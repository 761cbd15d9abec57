/** Asks who sits at the pane, before the settings are ever opened. */
export const askWho = {
  me: 'Ik ben',
  ask: 'Wie bent u? Uw naam komt bij alles wat u vastlegt.',
  choose: 'Kies uw naam',
  later: 'Later',
};

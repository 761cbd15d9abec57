export const newVersion = {
  sentence: 'There is a new version of the complaints register. Finish first what you are doing.',
  load: 'Load now',
  later: 'Not now',
};

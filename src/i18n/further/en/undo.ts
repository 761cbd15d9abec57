export const undo = {
  taken: 'Recorded.',
  undo: 'Undo',
  undone: 'Undone. The log keeps both lines.',
  changed: 'The complaint has been changed in the meantime. It can’t be undone any more.',
};

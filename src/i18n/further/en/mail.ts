/** An e-mail or letter that is pasted in the form. */
export const mail = {
  text: 'Text of the e-mail or letter',
  hint: 'Paste the whole text, with the lines above it (From, Sent) and the signature.',
  fillIn: 'Fill in',
  cancel: 'Cancel',
  done: 'From the pasted text',
  filled: (fields: string) => `Filled in: ${fields}. Check these fields.`,
  nothing: 'Nothing was filled in.',
  leftOut: 'Messages from others, header lines and disclaimers were left out.',
  tooLong: 'The text is longer than a cell can hold. Only the beginning was read.',
  replace: (fields: string) => `Replace what you typed: ${fields}`,
  addBelow: 'Put the text below what is there',
  undo: 'Undo',
  close: 'Close',
};

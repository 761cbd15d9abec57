import { listedChannel } from '../../../../src/procedure/adoption/cells/listedChannel';

describe('the channel of a draft from before offices had a list of them', () => {
  const dutch = ['Tel.', 'brief', 'Per mail', 'balie', 'WhatsApp'];
  it.each([
    ['phone', dutch, 'Tel.'],
    ['letter', dutch, 'brief'],
    ['email', dutch, 'Per mail'],
    ['counter', dutch, 'balie'],
    // The office has none: it is asked.
    ['website', dutch, ''],
    // A name of the list is what it says, and so is one that left the list.
    ['phone', ['telefoon', 'phone'], 'phone'],
    ['WhatsApp', dutch, 'WhatsApp'],
    ['telefoon', ['Tel.'], 'telefoon'],
    ['', dutch, ''],
  ])('%j on %j is %j', (kept, channels, read) => {
    expect(listedChannel(kept, channels)).toBe(read);
  });
});

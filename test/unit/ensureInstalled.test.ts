import { howFar } from '../host/install/howFar.mjs';
import { installReason } from '../host/install/installReason.mjs';
import { isNodeNewEnough } from '../host/install/isNodeNewEnough.mjs';

const installed = {
  'node_modules/react': { version: '19.3.1' },
  'node_modules/a/node_modules/@b/c': { version: '1.0.0' },
};
const wanted = {
  '': { version: '0.1.0' },
  ...installed,
  'node_modules/fsevents': { version: '2.3.3', optional: true },
};

describe('the packages', () => {
  test.each([
    ['nothing is installed', null, 'they are not installed yet'],
    ['all is there but what is for another platform', installed, null],
    [
      'also what is for another platform is there',
      { ...installed, 'node_modules/fsevents': { version: '2.3.3' } },
      null,
    ],
    ['one is missing', { 'node_modules/react': { version: '19.3.1' } }, '@b/c is missing'],
    [
      'one is older',
      { ...installed, 'node_modules/react': { version: '18.2.0' } },
      'react is 18.2.0, where 19.3.1 is wanted',
    ],
    [
      'an optional one is older',
      { ...installed, 'node_modules/fsevents': { version: '2.3.2' } },
      'fsevents is 2.3.2, where 2.3.3 is wanted',
    ],
    [
      'one is left over',
      { ...installed, 'node_modules/old': { version: '1.0.0' } },
      'old is no longer wanted',
    ],
  ])('when %s', (_name, found, reason) => {
    expect(installReason(wanted, found)).toBe(reason);
  });
});

describe('how far an install is', () => {
  test.each([
    [[], '0 of 2 packages are there'],
    [['node_modules/react'], '1 of 2 packages are there'],
    [Object.keys(installed), '2 of 2 packages are there'],
    [[...Object.keys(installed), 'node_modules/fsevents'], '3 of 3 packages are there'],
  ])('with %j', (there: string[], sentence) => {
    expect(howFar(wanted, (path) => there.includes(path))).toBe(sentence);
  });
});

describe('Node', () => {
  test.each([
    ['18.20.8', false],
    ['20.9.0', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
  ])('%s is new enough: %s', (version, enough) => {
    expect(isNodeNewEnough(version, 20, 19)).toBe(enough);
  });
});

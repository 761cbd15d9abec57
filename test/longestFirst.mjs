import Sequencer from '@jest/test-sequencer';

/**
 * Levels from the one whose files take longest to the one whose files take least. The walks through the browser come second:
 * what they walk through is being built when the run begins.
 */
const levels = ['workbook', 'e2e', 'host', 'component', 'unit'];

/**
 * On a fresh clone jest knows no durations and goes by size, so that the short file of a long walk through the browser
 * would come last, with one core idle meanwhile. Levels go by what they are; within one, jest decides.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const levelOf = ({ context }) => levels.indexOf(context.config.displayName?.name ?? '');
    return super.sort(tests).sort((a, b) => levelOf(a) - levelOf(b));
  }
}

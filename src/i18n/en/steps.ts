import type { Missing } from '../../procedure/lifeCycle/lifeCycle';
import type { StepRefusal } from '../../procedure/lifeCycle/ruling';
import { endings } from './statuses';

const missing: Record<Missing, string> = {
  check: 'First record who checked that the action was carried out.',
  headInformed: 'First record when the head of the department got the copy.',
  letterSent: 'First record when the letter was sent.',
};

export const steps = {
  refused: (refusal: StepRefusal): string => {
    switch (refusal.code) {
      case 'alreadyEnded':
        return 'This complaint was closed meanwhile; nothing was recorded.';
      case 'alreadyDone':
        return 'This was recorded meanwhile; nothing has changed.';
      case 'incomplete':
        return 'This complaint is still incomplete. Complete it first.';
      case 'missing':
        return refusal.missing.map((what) => missing[what]).join(' ');
      case 'checkerRequired':
        return 'Enter who checked this.';
      case 'reasonRequired':
        return 'Enter why.';
      case 'notDissatisfied':
        return 'This is possible once the relation was called back and is not satisfied.';
      case 'notSatisfied':
        return 'This is possible once the relation was called back and is satisfied.';
      case 'tooFewAttempts':
        return `Closing in writing is possible after three calls without an answer; ${refusal.left} to go.`;
      case 'noClosingDay':
        return 'Enter a date from the receipt on, and not after today.';
      case 'tooLong':
        return `The text is too long: at most ${refusal.limit} characters.`;
      case 'tooManyLines':
        return `The text has too many lines: at most ${refusal.limit}.`;
      case 'notAllowedHere':
        return 'There is a character in the text that Excel can’t keep. Type the text again.';
    }
  },
  ownWork: (who: string) =>
    `${who} carried the action out. Rather let somebody else check it, or write down why that can’t be.`,
  reason: 'Why?',
  followedUp: (who: string) => `${who} says: carried out`,
  restart: 'Start again',
  endings,
  endTitle: 'Close in another way',
  ending: 'How?',
  chooseEnding: 'choose',
  end: 'Close',
  adviseWriting: (attempts: number) =>
    `Not reached ${attempts} times. Advice: send a letter, and then close the complaint in writing.`,
  adviseLetter: 'There is no telephone number. Answer the complaint by letter, then close it in writing.',
  versions: {
    bothHint: 'A colleague changed this complaint meanwhile. Nothing was overwritten.',
    theirs: 'In the register now',
    mine: 'You saw',
    takeTheirs: 'Don’t record, show what is there now',
    keepMine: 'Record it all the same, on what is there now',
  },
};

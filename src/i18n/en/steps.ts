import type { Missing } from '../../procedure/lifeCycle/lifeCycle';
import type { StepRefusal } from '../../procedure/lifeCycle/ruling';
import { endings } from './statuses';

const missing: Record<Missing, string> = {
  check: 'First record who checked that the action was carried out.',
  headInformed: 'First record when the head of department received the copy.',
  letterSent: 'First record when the letter was sent.',
};

export const steps = {
  refused: (refusal: StepRefusal): string => {
    switch (refusal.code) {
      case 'alreadyEnded':
        return 'This complaint has been closed in the meantime. Nothing was recorded.';
      case 'alreadyDone':
        return 'This has already been recorded. Nothing has changed.';
      case 'incomplete':
        return 'This complaint is still incomplete. Complete it first.';
      case 'missing':
        return refusal.missing.map((what) => missing[what]).join(' ');
      case 'checkerRequired':
        return 'Enter who checked this.';
      case 'reasonRequired':
        return 'Enter why.';
      case 'notDissatisfied':
        return 'You can do this once the customer has been called back and is not satisfied.';
      case 'notSatisfied':
        return 'You can do this once the customer has been called back and is satisfied.';
      case 'tooFewAttempts':
        return `You can close in writing after three unanswered calls: ${refusal.left} more to go.`;
      case 'otherReach':
        return 'How to reach the customer has changed in the meantime. Choose again.';
      case 'noClosingDay':
        return 'Choose a day from the date received up to today.';
      case 'tooLong':
        return `The text is too long: at most ${refusal.limit} characters.`;
      case 'tooManyLines':
        return `The text has too many lines: at most ${refusal.limit}.`;
      case 'notAllowedHere':
        return 'There is a character in the text that Excel can’t store. Type the text again.';
    }
  },
  ownWork: (who: string) =>
    `${who} carried out the action. Preferably someone else should check it. If that isn’t possible, write down why.`,
  reason: 'Why?',
  followedUp: (who: string) => `Record: ${who} carried out the action`,
  restart: 'Start again',
  endings,
  endTitle: 'Close it another way',
  ending: 'How?',
  chooseEnding: 'choose',
  end: 'Close',
  adviseWriting: (attempts: number) =>
    `Not reached ${attempts} times. Advice: send a letter, then close the complaint in writing.`,
  versions: {
    bothHint: 'A colleague has changed this complaint in the meantime. Nothing was overwritten.',
    theirs: 'In the register now',
    mine: 'What you saw',
    takeTheirs: 'Don’t record, show what is there now',
    keepMine: 'Record it anyway, with what is there now',
  },
};

import type { Complaint } from './complaint';

type FromHandOver = Pick<
  Complaint,
  'handedOverOn' | 'checkedOn' | 'checkedBy' | 'calledOn' | 'attempts' | 'satisfied' | 'answer'
>;

/** What every round begins with: nobody was told of it, nothing was checked and nobody called (sections 2, 3 and 5). */
export const blankRound: FromHandOver = {
  handedOverOn: null,
  checkedOn: null,
  checkedBy: '',
  calledOn: null,
  attempts: 0,
  satisfied: null,
  answer: '',
};

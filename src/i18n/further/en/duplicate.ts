import type { OriginalIssue } from '../../../procedure/lifeCycle/originalOf';

export const duplicate = {
  number: 'Case number of the other complaint',
  hint: 'For example 417 or 2026-0417. The other complaint counts, this one nowhere.',
  issue: (issue: OriginalIssue): string => {
    switch (issue.code) {
      case 'unknown':
        return 'There is no complaint with this number. Check the number.';
      case 'several':
        return 'More than one complaint has this number. Enter the whole case number.';
      case 'itself':
        return 'This is the number of this complaint itself. Enter that of the other complaint.';
      case 'isDuplicate':
        return issue.of === ''
          ? 'The other complaint was closed as a duplicate itself. Choose one that counts.'
          : `The other complaint is a duplicate of ${issue.of} itself. Choose that one.`;
    }
  },
  open: (caseNumber: string) => `Open ${caseNumber}`,
};

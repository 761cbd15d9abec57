import type { OriginalIssue } from '../../../procedure/lifeCycle/originalOf';

/** A complaint that is in the register already. */
export const duplicate = {
  number: 'Klachtnummer van de andere klacht',
  hint: 'Bijvoorbeeld 417 of 2026-0417. De andere klacht telt mee, deze nergens.',
  issue: (issue: OriginalIssue): string => {
    switch (issue.code) {
      case 'unknown':
        return 'Er is geen klacht met dit nummer. Controleer het nummer.';
      case 'several':
        return 'Meer klachten hebben dit nummer. Vul het hele klachtnummer in.';
      case 'itself':
        return 'Dit is het nummer van deze klacht zelf. Vul het nummer van de andere klacht in.';
      case 'isDuplicate':
        return issue.of === ''
          ? 'De andere klacht is zelf als dubbel afgesloten. Kies een klacht die meetelt.'
          : `De andere klacht is zelf een dubbel van ${issue.of}. Kies die klacht.`;
    }
  },
  open: (caseNumber: string) => `Open ${caseNumber}`,
};

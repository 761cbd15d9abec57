import type { AffectedRelation } from '../../../procedure/calamity/affected/affectedRelation';
import type { MissingPart } from '../../../procedure/calamity/affected/missingOf';
import type { LetterLabels } from '../../../procedure/calamity/letter/letterPage';
import type { TitleWords } from '../../../procedure/calamity/affected/titleOf';
import type { SharedMergeFields } from '../../../usecases/ports/letterPorts';
import type { SettingText } from '../settingText';

/** The columns that Word can merge besides those of the relation. */
type MergeColumn = 'greeting' | keyof SharedMergeFields;

/** The columns of a calamity's table of affected relations. */
export type AffectedColumn =
  | keyof AffectedRelation
  | 'doubleOf'
  | 'complained'
  | 'missing'
  | 'letter'
  | 'approachedOn'
  | MergeColumn
  | 'rowId';

/** The texts of the letter, each in a cell of its own on the settings sheet, in this order. */
export type LetterSetting =
  | 'sender'
  | 'subject'
  | 'salutation'
  | 'paragraph1'
  | 'paragraph2'
  | 'paragraph3'
  | 'paragraph4'
  | 'closing';

/** What the sheets with affected relations and with letters say in one language. */
export interface LetterTexts {
  /** In which days are written. */
  locale: string;
  sheets: { affected: string; letters: string };
  columns: Record<AffectedColumn, string>;
  missing: Record<MissingPart, string>;
  yes: string;
  no: string;
  /** Stands before the number of a row of the office's list. */
  row: string;
  titles: TitleWords;
  labels: LetterLabels;
  /** Above the texts on the settings sheet. */
  heading: string;
  settings: Record<LetterSetting, SettingText>;
  /** What the texts are until the office changes them. */
  template: Record<LetterSetting, string>;
}

import type { Area } from './Area';

/** What a rule changes of a cell's look; what is absent stays as it was. Colours `#RRGGBB`. */
export interface ConditionalLook {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: 'None' | 'Single' | 'Double';
  strikethrough?: boolean;
  numberFormat?: string;
}

/** A custom rule, of which the look applies where `formula` is true; or one of the presets. */
export interface ConditionalFormat {
  readonly id: string;
  /** First area's top-left cell is the cell that `formula` is written for. */
  areas: Area[];
  /** With `=`, A1 references relative to the top-left cell; no structured references (Excel refuses those). */
  formula: string;
  /** Instead of a formula, which is `''` then: the look applies to values that stand in its areas more than once. */
  preset?: 'DuplicateValues';
  look: ConditionalLook;
  stopIfTrue: boolean;
}

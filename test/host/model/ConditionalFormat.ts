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

/** A custom rule: where `formula` is true the look applies. */
export interface ConditionalFormat {
  readonly id: string;
  /** First area's top-left cell is the cell that `formula` is written for. */
  areas: Area[];
  /** With `=`, A1 references relative to the top-left cell; no structured references (Excel refuses those). */
  formula: string;
  look: ConditionalLook;
  stopIfTrue: boolean;
}

import type { Complaint, RowId } from '../../procedure/complaint/complaint';
import type { WrittenChange } from '../../procedure/lifeCycle/crossing';
import type { Layout } from '../columns/layout';
import type { Place } from './place';
import { asMade, type KnownNames } from '../names/knownNames';

/** Where the next row goes: `below` the body, into the one `blank` row of an empty table, or after an `insert`. */
export type Placement = 'below' | 'blank' | 'insert';

/** The table as the pane last saw it. */
export interface Known {
  layout: Layout;
  placement: Placement;
  /** The column of the sheet in which the table begins, counted from 0. */
  left: number;
  /** How many rows it had. */
  rows: number;
}

/** A change of a case of which a late edit of a colleague may still run over something. */
export interface Watched {
  change: WrittenChange;
  /** Not its cells where somebody went on from them, nor the round where somebody chose. */
  what: 'all' | 'lines' | 'log';
  /** Where its lines stand. */
  places: { [table in 'log' | 'rounds']?: Place };
  /** Its row was gone at an earlier look. */
  wasGone: boolean;
}

/**
 * What this pane remembers of the register between batches, so that registering a complaint takes one round trip. It
 * may be out of date at any moment: each batch checks it against the sheet and nothing rests on it alone.
 */
export interface Session {
  names: KnownNames;
  known: Known | null;
  /** Per year of receipt the highest sequence known to be given out. */
  sequences: Map<number, number>;
  /** Where the row stood that was appended last: in the body, counted from 0, and in the sheet, counted from 1. */
  placed: { rowId: RowId; position: number; row: number } | null;
  /** The complaints that this pane appended, as it knows them now. */
  appended: Map<RowId, { complaint: Complaint; place: Place }>;
  /** The changes of cases that this pane wrote. */
  written: readonly Watched[];
  /** The register when the last look found each row with a number and an ID of its own; else `null`. */
  whole: { rows: number; lastId: RowId } | null;
  /** Rows of the sheet, counted from 0, of which several cells were edited at once since that look. */
  edited: Set<number>;
  /** The lines of the log about rows that this pane gave their number or ID a moment ago. */
  identified: Map<RowId, Readonly<Record<string, string | number>>>;
  /** What rows say that this pane took a number from: it gives them none by itself. */
  leftBare: Set<string>;
  /** What the workbook calls itself; `null` until it was opened, or where it can't be given a name. */
  workbookId: string | null;
  /** This person may not change the workbook, as far as Excel told. */
  isReadOnly: boolean;
  /** This Excel worked formulas out by itself when it was looked at last. */
  calculates: boolean;
  /** This Excel takes the first apostrophe of a text for a prefix, also in cells formatted as text. */
  swallowsApostrophe: boolean;
}

export const newSession = (): Session => ({
  names: asMade(),
  known: null,
  sequences: new Map(),
  placed: null,
  appended: new Map(),
  written: [],
  whole: null,
  edited: new Set(),
  identified: new Map(),
  leftBare: new Set(),
  workbookId: null,
  isReadOnly: false,
  calculates: true,
  swallowsApostrophe: false,
});

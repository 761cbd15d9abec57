import type { Day } from '../../procedure/calendar/day';
import type { CreateRegisterRequest, Outcome } from './ports';
import type { LongWork } from './adoptionPorts';

export interface ExampleRequest extends CreateRegisterRequest {
  today: Day;
  /** What the row IDs of the example begin with, by which its complaints are told from others. */
  run: string;
}

/** What would be lost with an example, and isn't part of it. */
export interface ExampleOthers {
  /** Rows on its sheets that say something else than it did, by the numbers that Excel shows beside them. */
  rows: readonly { sheet: string; rows: readonly number[] }[];
  /** Cells on sheets of the office's own, and names, that refer to it: they would give an error. */
  pointing: readonly string[];
  /** The same where two looks found the same. */
  print: string;
}

/** Somebody was shown what would be lost, and said so. */
export interface ExampleConsent {
  /** That of what was shown: of anything else is asked again. */
  print: string;
  /** The rows go to sheets of their own first. */
  keepsRows: boolean;
}

/** What became of an example that was to go. `keptOn`: the sheets where its other rows are now. */
export type ExampleRemoval =
  | { kind: 'removed'; keptOn: readonly string[] }
  | { kind: 'others'; others: ExampleOthers };

/** A register of made-up complaints in a workbook that has none, and its end. */
export interface ExamplePort {
  /** Makes it, with complaints of the last weeks; `null`: cancelled. Whatever it ends in but that, nothing of it stays. */
  make(request: ExampleRequest, work: LongWork): Promise<Outcome<'made' | null>>;
  /**
   * Takes out every sheet, name and setting of the register; sheets of the office's own stay.
   * @param consent `null`: where anything would be lost nothing is done, and that is told
   */
  remove(consent: ExampleConsent | null): Promise<Outcome<ExampleRemoval>>;
}

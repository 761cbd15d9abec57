import type { Day } from '../../procedure/calendar/day';
import type { CreateRegisterRequest, Outcome } from './ports';
import type { LongWork } from './adoptionPorts';

export interface ExampleRequest extends CreateRegisterRequest {
  today: Day;
  /** What the row IDs of the example begin with, by which its complaints are told from others. */
  run: string;
}

/** What became of an example that was to go. */
export type ExampleRemoval = { kind: 'removed' } | { kind: 'others'; complaints: number };

/** A register of made-up complaints in a workbook that has none, and its end. */
export interface ExamplePort {
  /** Makes it, with complaints of the last weeks; `null`: cancelled. Whatever it ends in but that, nothing of it stays. */
  make(request: ExampleRequest, work: LongWork): Promise<Outcome<'made' | null>>;
  /**
   * Takes out every sheet, name and setting of the register; sheets of the office's own stay.
   * @param withOthers also where complaints stand in it that aren't the example's; otherwise nothing is done, and their number told
   */
  remove(withOthers: boolean): Promise<Outcome<ExampleRemoval>>;
}

import type { Workbook } from '../model/Workbook';
import { Left } from './Left';
import type { SamplePromise } from './promises';

/** What a sample left beside what it promised, where those differ. */
export function brokenPromise({ says, expected, see }: SamplePromise, workbook: Workbook): string | null {
  const [wanted, seen] = [JSON.stringify(expected), JSON.stringify(seeIn(see, workbook))];
  return wanted === seen ? null : `Its text says: ${says}. Expected ${wanted}, and it left ${seen}`;
}

function seeIn(see: SamplePromise['see'], workbook: Workbook): unknown {
  try {
    return see(new Left(workbook));
  } catch (error) {
    return String(error);
  }
}

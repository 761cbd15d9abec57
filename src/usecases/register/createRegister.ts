import { told } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { Clock, CreateRegisterRequest, Language, RandomSource } from '../ports/ports';
import type { WorkbookRegister } from '../ports/workbookRegister';
import { holidaysAround } from './holidaysAround';

export type CreationResult = { kind: 'created' } | { kind: 'present' } | Failed;

/** Makes what this workbook lacks of a register, with the holidays around today on its visible list. */
export async function createRegister(
  {
    register,
    clock,
    random,
    manualIn,
  }: {
    register: Pick<WorkbookRegister, 'create'>;
    clock: Pick<Clock, 'today'>;
    random: Pick<RandomSource, 'rowId'>;
  } & Pick<CreateRegisterRequest, 'manualIn'>,
  language: Language,
): Promise<CreationResult> {
  const created = await register.create({
    language,
    holidays: holidaysAround(clock.today()),
    newRowId: () => random.rowId(),
    ...(manualIn && { manualIn }),
  });
  return told(created, (kind) => ({ kind }));
}

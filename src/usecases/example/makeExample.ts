import type { LongWork } from '../ports/adoptionPorts';
import type { ExamplePort } from '../ports/examplePorts';
import { told } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { Clock, CreateRegisterRequest, Language, RandomSource } from '../ports/ports';
import { holidaysAround } from '../register/holidaysAround';

export type ExampleResult = { kind: 'made' } | { kind: 'cancelled' } | Failed;

/** Makes a register of made-up complaints of the last weeks. */
export async function makeExample(
  {
    example,
    clock,
    random,
    manualIn,
  }: {
    example: Pick<ExamplePort, 'make'>;
    clock: Pick<Clock, 'today'>;
    random: Pick<RandomSource, 'rowId'>;
  } & Pick<CreateRegisterRequest, 'manualIn'>,
  language: Language,
  work: LongWork,
): Promise<ExampleResult> {
  const today = clock.today();
  const request = {
    language,
    today,
    run: random.rowId(),
    holidays: holidaysAround(today),
    newRowId: () => random.rowId(),
    ...(manualIn && { manualIn }),
  };
  const made = await example.make(request, work);
  return told(made, (kind) => ({ kind: kind ?? 'cancelled' }));
}

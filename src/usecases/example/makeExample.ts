import type { LongWork } from '../ports/adoptionPorts';
import type { ExamplePort } from '../ports/examplePorts';
import { told } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { Language } from '../ports/ports';
import { creationRequest, type CreationPorts } from '../register/creationRequest';

export type ExampleResult = { kind: 'made' } | { kind: 'cancelled' } | Failed;

/** Makes a register of made-up complaints of the last weeks. */
export async function makeExample(
  { example, ...ports }: CreationPorts & { example: Pick<ExamplePort, 'make'> },
  language: Language,
  work: LongWork,
): Promise<ExampleResult> {
  const { clock, random } = ports;
  const request = { ...creationRequest(ports, language), today: clock.today(), run: random.rowId() };
  const made = await example.make(request, work);
  return told(made, (kind) => ({ kind: kind ?? 'cancelled' }));
}

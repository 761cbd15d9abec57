import { toDay } from '../../../src/procedure/calendar/day';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { drawNewSample } from '../../../src/usecases/sample/drawNewSample';
import type { DrawResult, SampleRequest } from '../../../src/usecases/sample/drawNewSample';
import type { SamplePort } from '../../../src/usecases/ports/samplePorts';
import type { RegisterLanguage } from '../../../src/i18n/workbook/registerLanguages';
import { createSamples } from '../../../src/workbook/sample/createSamples';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { inOtherExcel } from '../../host/inProcess';
import { openedRegister } from '../openedRegister';

export const secondQuarter = {
  date: 'receivedOn',
  first: toDay('2026-04-01'),
  last: toDay('2026-06-30'),
} as const;

export const drawRequest: SampleRequest = {
  period: secondQuarter,
  population: { kind: 'all' },
  asked: '3',
  size: { count: 3 },
  seed: 'K7P-3XQ',
  byCategory: false,
};

/** A case that went by the book, received on Wednesday 3 June 2026. */
export const byTheBook: Partial<Complaint> = {
  receivedOn: toDay('2026-06-03'),
  callbackOn: toDay('2026-06-10'),
  firstCallbackOn: toDay('2026-06-10'),
  handedOverOn: toDay('2026-06-03'),
  checkedOn: toDay('2026-06-09'),
  checkedBy: 'Joris',
  calledOn: toDay('2026-06-10'),
  satisfied: 'yes',
  status: 'closed',
  closedOn: toDay('2026-06-10'),
};

/** A register with so many complaints of June 2026, `2026-0001-AB` and on. */
export async function registerWith(
  count: number,
  told: (number: number) => Partial<Complaint> = () => byTheBook,
  language: RegisterLanguage = 'nl',
) {
  const workbook = await openedRegister(language);
  for (let number = 1; number <= count; number++) {
    const caseNumber = `2026-${String(number).padStart(4, '0')}-AB`;
    valueOf(await workbook.register.append(aRow(`row-${number}`, caseNumber, told(number))));
  }
  return { ...workbook, samples: createSamples() };
}

export const work = { onProgress: () => {}, isCancelled: () => false };

/** Draws on Wednesday 8 July 2026. */
export const draw = (
  samples: SamplePort,
  changes: Partial<SampleRequest> = {},
  by = 'Ruth Oosterhof',
): Promise<DrawResult> =>
  drawNewSample(
    {
      samples,
      clock: fixedClock('2026-07-08'),
      identity: fixedIdentity(by),
      yieldToPane: async () => {},
    },
    { ...drawRequest, ...changes },
    [],
    work,
  );

/** What a sheet shows, from A1 to column L. */
export function shown(name: string, address = 'A1:L60'): Promise<string[][]> {
  return inOtherExcel(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getRange(address).load('text');
      await context.sync();
      return range.text;
    }),
  );
}

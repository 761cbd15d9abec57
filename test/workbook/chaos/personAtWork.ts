import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { recordHandOver } from '../../../src/procedure/lifeCycle/recordHandOver';
import { editCase } from '../../../src/usecases/case/editCase';
import { takeStep } from '../../../src/usecases/case/takeStep';
import type { CasePorts } from '../../../src/usecases/ports/workbookRegister';
import type { Fault } from '../../../src/usecases/ports/ports';
import { columns } from '../../../src/workbook/columns/columns';
import { asColleague } from '../sheetReading';
import { complaintsOf, placeOf, readRegister } from './readRegister';

/** What a person typed of each row: identities may be given meanwhile, and formulas follow. */
const typedIn = (rows: readonly unknown[][]) =>
  rows.map((row) =>
    JSON.stringify(
      row.filter((_, place) => {
        const { key = 'rowId', kind } = columns[place] ?? {};
        return kind !== 'calculated' && key !== 'rowId' && key !== 'caseNumber';
      }),
    ),
  );

const codeOf = ({ code }: Fault) => (code === 'unexpected' ? [code] : []);

/** What went wrong when a person chose this row and changed it, in words. */
export async function workIn(ports: CasePorts, at: number): Promise<string[]> {
  await asColleague((workbook) => {
    complaintsOf(workbook).worksheet.activate();
    complaintsOf(workbook).getDataBodyRange().getCell(at, placeOf('summary')).select();
  });
  const selected = await ports.register.selected();
  if (!selected.ok) return codeOf(selected.fault);
  if (selected.value === null) return [`row ${at} is not shown`];
  const promise = `beloofd in rij ${at}`;
  const edited = await landsIn(at, async () => {
    const result = await editCase(ports, { holidays: [] }, selected.value as Complaint, {
      field: 'promise',
      typed: promise,
    });
    return { result, isDone: result.kind === 'saved' };
  });
  const shown = edited.complaint ?? selected.value;
  const handed = await landsIn(at, async () => {
    const result = await takeStep(ports, shown, recordHandOver);
    return { result, isDone: result.kind === 'taken' };
  });
  return [...edited.wrong, ...handed.wrong];
}

type Result = Awaited<ReturnType<typeof editCase>> | Awaited<ReturnType<typeof takeStep>>;

/** Whether what was done changed its own row, and what was refused changed none. */
async function landsIn(at: number, act: () => Promise<{ result: Result; isDone: boolean }>) {
  const before = typedIn((await readRegister()).values);
  const { result, isDone } = await act();
  const after = typedIn((await readRegister()).values);
  const changed = after.flatMap((row, index) => (row === before[index] ? [] : index));
  const wrong: string[] = 'fault' in result ? codeOf(result.fault) : [];
  if (JSON.stringify(changed) !== JSON.stringify(isDone ? [at] : []))
    wrong.push(`${result.kind} in row ${at} changed rows ${changed.join() || 'none'}`);
  return { wrong, complaint: 'complaint' in result ? result.complaint : null };
}

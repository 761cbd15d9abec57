import { createWorkbookRegister } from '../../src/workbook/ports/createWorkbookRegister';
import { dutchHolidays } from '../../src/procedure/calendar/holidays';
import type { Language, OpenedRegister } from '../../src/usecases/ports/ports';
import type { WorkbookRegister } from '../../src/usecases/ports/workbookRegister';
import { aCreation } from './aCreation';
import { valueOf } from '../fixtures/valueOf';
import { startLocalExcel } from '../host/inProcess';
import type { LocalExcelOptions } from '../host/inProcess';
import { copyWorkbook } from '../host/model/copyWorkbook';
import type { Workbook } from '../host/model/Workbook';

export type LocalExcel = ReturnType<typeof startLocalExcel>;

export interface OpenedWorkbook {
  host: LocalExcel;
  register: WorkbookRegister;
  opened: OpenedRegister;
}

/** A local Excel with a new register in it, opened as a pane does. */
export async function openedRegister(
  language: Language = 'nl',
  { now }: Pick<LocalExcelOptions, 'now'> = {},
): Promise<OpenedWorkbook> {
  const host = startLocalExcel({ workbook: copyWorkbook(await newRegister(language), now) });
  const register = createWorkbookRegister();
  const opened = valueOf(await register.open());
  if (!opened) throw new Error('The register that was just made is not found');
  return { host, register, opened };
}

const made = new Map<Language, Workbook>();

/** A register in which nothing was done yet; made once, for each test takes a copy. */
async function newRegister(language: Language): Promise<Workbook> {
  const known = made.get(language);
  if (known) return known;
  const { workbook } = startLocalExcel();
  valueOf(await createWorkbookRegister().create(aCreation({ language, holidays: dutchHolidays(2026) })));
  made.set(language, workbook);
  return workbook;
}

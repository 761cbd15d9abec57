import { createWorkbookRegister } from '../../src/workbook/ports/createWorkbookRegister';
import { dutchHolidays } from '../../src/procedure/calendar/holidays';
import type { Language, OpenedRegister } from '../../src/usecases/ports/ports';
import type { WorkbookRegister } from '../../src/usecases/ports/workbookRegister';
import { aCreation } from './aCreation';
import { valueOf } from '../fixtures/valueOf';
import { startLocalExcel } from '../host/inProcess';
import type { LocalExcelOptions } from '../host/inProcess';

export type LocalExcel = ReturnType<typeof startLocalExcel>;

export interface OpenedWorkbook {
  host: LocalExcel;
  register: WorkbookRegister;
  opened: OpenedRegister;
}

/** A local Excel with a new register in it, opened as a pane does. */
export async function openedRegister(
  language: Language = 'nl',
  options: LocalExcelOptions = {},
): Promise<OpenedWorkbook> {
  const host = startLocalExcel(options);
  const register = createWorkbookRegister();
  valueOf(await register.create(aCreation({ language, holidays: dutchHolidays(2026) })));
  const opened = valueOf(await register.open());
  if (!opened) throw new Error('The register that was just made is not found');
  return { host, register, opened };
}

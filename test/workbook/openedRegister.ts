import type { RegisterLanguage } from '../../src/i18n/workbook/registerLanguages';
import { newSession, type Session } from '../../src/workbook/table/session';
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
  /** What the pane remembers, which its other ports share. */
  session: Session;
  register: WorkbookRegister;
  opened: OpenedRegister;
}

/** A local Excel with a new register in it, opened as a pane does; in a language as it was before, one that version 1.1 made. */
export async function openedRegister(
  language: RegisterLanguage = 'nl',
  { now, results }: Pick<LocalExcelOptions, 'now' | 'results'> = {},
): Promise<OpenedWorkbook> {
  const seen = results && { results };
  const host = startLocalExcel({ workbook: copyWorkbook(await newRegister(language, seen), now), ...seen });
  const session = newSession();
  const register = createWorkbookRegister(session);
  const opened = valueOf(await register.open());
  if (!opened) throw new Error('The register that was just made is not found');
  return { host, session, register, opened };
}

/** For a test that is about Excel as it comes, whatever the others are to bear. */
export const asItComes = { results: [] } as const;

const made = new Map<string, Workbook>();

/**
 * A register in which nothing was done yet; made once, for each test takes a copy. No pane can ask for one in earlier words; `earlierWords.test.ts`
 * holds that this is what one was.
 */
async function newRegister(
  language: RegisterLanguage,
  seen: Pick<LocalExcelOptions, 'results'> = {},
): Promise<Workbook> {
  const key = JSON.stringify([language, seen]);
  const known = made.get(key);
  if (known) return known;
  const { workbook } = startLocalExcel(seen);
  valueOf(
    await createWorkbookRegister().create(
      aCreation({ language: language as Language, holidays: dutchHolidays(2026) }),
    ),
  );
  // Once in its life a workbook gets its ID.
  valueOf(await createWorkbookRegister().open());
  made.set(key, workbook);
  return workbook;
}

import type { WorkbookRegister } from '../usecases/workbookRegister';
import { addToList } from './addToList';
import { appendRow } from './appendRow';
import { callbacksOn } from './callbacksOn';
import { caseByRowId } from './caseByRowId';
import { caseHistory } from './caseHistory';
import { createRegister } from './createRegister';
import { keepRounds } from './keepRounds';
import { listOpenCases } from './listOpenCases';
import { nextSequence } from './nextSequence';
import { openRegister } from './openRegister';
import { openSheet } from './openSheet';
import { putBackLines } from './putBackLines';
import { readRelations } from './readRelations';
import { buildCategoryTab } from './quarterSheet/buildCategoryTab';
import { buildQuarter } from './quarterSheet/buildQuarter';
import { refreshPivots } from './refreshPivots';
import { selectCase } from './selectCase';
import { selectedCase } from './selectedCase';
import { newSession } from './session';
import { showForm } from './showForm';
import { troubledRows } from './troubledRows';
import { unsettledChanges } from './unsettledChanges';
import { watchChange } from './watchChange';
import { writeCase } from './writeCase';

/** The register in the workbook that is open; the ports of one pane share what it remembers. */
export function createWorkbookRegister(): WorkbookRegister {
  const session = newSession();
  return {
    open: () => openRegister(session),
    create: (request) => createRegister(request),
    nextSequence: (year) => nextSequence(session, year),
    append: (complaint) => appendRow(session, complaint),
    watch: (complaint) => void session.appended.set(complaint.rowId, complaint),
    troubled: () => troubledRows(session),
    forget: (rowId) => void session.appended.delete(rowId),
    selected: () => selectedCase(),
    byRowId: (rowId) => caseByRowId(session, rowId),
    history: (rowId) => caseHistory(session, rowId),
    write: async (rowId, changes, step) => {
      const met = await writeCase(session, { rowId, changes, step });
      if (!met.ok) return met;
      const { log, round } = step;
      watchChange(session, { before: met.value, changes, log, ...(round && { round }) });
      return { ok: true, value: undefined };
    },
    unsettled: () => unsettledChanges(session),
    putBack: (unsettled) => putBackLines(session, unsettled),
    keepRounds: (rowId, kept) => keepRounds(session, rowId, kept),
    settled: (change) => {
      session.written = session.written.filter((watched) => watched.change !== change);
    },
    openCases: (onProgress) => listOpenCases(session, onProgress),
    callbacksOn: (day) => callbacksOn(session, day),
    addToList: (list, name) => addToList(session, list, name),
    relations: (take) => readRelations(session, take),
    select: (rowId) => selectCase(session, rowId),
    showForm: (caseNumber) => showForm(session, caseNumber),
    openSheet: (sheet) => openSheet(session, sheet),
    build: (request) => buildQuarter(session, request),
    buildCategory: (request) => buildCategoryTab(session, request),
    refreshPivots: () => refreshPivots(),
  };
}

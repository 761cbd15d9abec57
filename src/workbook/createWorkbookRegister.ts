import type { WorkbookRegister } from '../usecases/workbookRegister';
import { addToList } from './addToList';
import { appendRow } from './appendRow';
import { callbacksOn } from './callbacksOn';
import { caseByRowId } from './caseByRowId';
import { caseHistory } from './caseHistory';
import { createRegister } from './createRegister';
import { followChanges } from './followChanges';
import { listOpenCases } from './listOpenCases';
import { nextSequence } from './nextSequence';
import { openRegister } from './openRegister';
import { openSheet } from './openSheet';
import { readRelations } from './readRelations';
import { buildCategoryTab } from './quarterSheet/buildCategoryTab';
import { buildQuarter } from './quarterSheet/buildQuarter';
import { refreshPivots } from './refreshPivots';
import { selectCase } from './selectCase';
import { selectedCase } from './selectedCase';
import { newSession } from './session';
import { showForm } from './showForm';
import { troubledRows } from './troubledRows';
import { writeCase } from './writeCase';

/** The register in the workbook that is open. */
export function createWorkbookRegister(session = newSession()): WorkbookRegister {
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
      const written = await writeCase(session, { rowId, changes, step });
      if (written.ok) followChanges(session, rowId, changes);
      return written;
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

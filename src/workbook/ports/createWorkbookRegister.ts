import type { WorkbookRegister } from '../../usecases/ports/workbookRegister';
import { addHolidays } from '../lists/addHolidays';
import { addToList } from '../lists/addToList';
import { bookYears } from '../lists/bookYears';
import { appendRow } from '../complaints/append/appendRow';
import { callbacksOn } from '../complaints/callbacksOn';
import { caseByNumber } from '../complaints/caseByNumber';
import { caseByRowId } from '../complaints/caseByRowId';
import { caseHistory } from '../case/caseHistory';
import { createRegister } from '../make/createRegister';
import { guardWrites } from '../batch/guardWrites';
import { calculateNow } from '../batch/calculateNow';
import { lookAtHost } from '../batch/lookAtHost';
import { giveIdentities } from '../identity/giveIdentities';
import { keepRounds } from '../watch/keepRounds';
import { listOpenCases } from '../complaints/open/listOpenCases';
import { lookForStrays } from '../identity/lookForStrays';
import { nextSequence } from '../complaints/nextSequence';
import { openRegister } from '../make/openRegister';
import { linkPlaces } from '../lists/linkPlaces';
import { openSheet } from '../lists/openSheet';
import { putBackLines } from '../watch/putBackLines';
import { readRelations } from '../complaints/readRelations';
import { readRelationsIn } from '../complaints/readRelationsIn';
import { buildCategoryTab } from '../quarterSheet/categories/buildCategoryTab';
import { buildCategoryTabs } from '../quarterSheet/categories/buildCategoryTabs';
import { buildQuarter } from '../quarterSheet/buildQuarter';
import { compareQuarter } from '../quarterSheet/compare/compareQuarter';
import { refreshPivots } from '../quarterSheet/pivots/refreshPivots';
import { clearFilter } from '../complaints/search/clearFilter';
import { searchAccounts } from '../complaints/search/searchAccounts';
import { selectCase } from '../complaints/selectCase';
import { selectedCase } from '../complaints/selectedCase';
import { newSession } from '../table/session';
import { settleIdentities } from '../identity/settleIdentities';
import { showForm } from '../form/showForm';
import { troubledRows } from '../complaints/troubledRows';
import { standingOf, unsettledChanges } from '../watch/unsettledChanges';
import { watchChange, watchLess } from '../watch/watchChange';
import { watchRow } from '../watch/watchRow';
import { writeCase } from '../case/writeCase';

/**
 * The register in the workbook that is open.
 * @param workbookAddress where the workbook is, by an address of the web or a path
 */
export function createWorkbookRegister(
  session = newSession(),
  workbookAddress: () => string | null = () => null,
): WorkbookRegister {
  const register: WorkbookRegister = {
    open: () => openRegister(session),
    create: (request) =>
      createRegister(session, request, async (context, language) => {
        const { refillScorecards } = await import('../sample/refillScorecards');
        await refillScorecards(context, language);
      }),
    nextSequence: (year) => nextSequence(session, year),
    append: (complaint) => appendRow(session, complaint),
    watch: (complaint) => watchRow(session, complaint),
    troubled: () => troubledRows(session),
    selected: () => selectedCase(session),
    byRowId: (rowId) => caseByRowId(session, rowId),
    byNumber: (pattern) => caseByNumber(session, pattern),
    history: (rowId) => caseHistory(session, rowId),
    write: async (rowId, changes, step) => {
      const met = await writeCase(session, { rowId, changes, step });
      if (!met.ok) return met;
      const { log, round } = step;
      const { found, places } = met.value;
      watchChange(session, { before: found, changes, log, ...(round && { round }) }, { places });
      return { ok: true, value: undefined };
    },
    unsettled: () => unsettledChanges(session),
    standing: (change) => standingOf(session, change),
    watchChange: (change, wasGone = false) => watchChange(session, change, { wasGone }),
    putBack: (unsettled) => putBackLines(session, unsettled),
    keepRounds: (rowId, kept) => keepRounds(session, rowId, kept),
    settled: (change, left) => watchLess(session, change, left),
    strays: (thorough) => lookForStrays(session, thorough),
    identify: (request) => giveIdentities(session, request),
    settleIdentities: (now) => settleIdentities(session, now),
    openCases: (onProgress, year) => listOpenCases(session, onProgress, year),
    callbacksOn: (day) => callbacksOn(session, day),
    addToList: (list, name) => addToList(session, list, name),
    addHolidays: (today) => addHolidays(session, today),
    relations: (take) => readRelations(session, take),
    relationsIn: (rows) => readRelationsIn(session, rows),
    searchAccounts: (...sought) => searchAccounts(session, ...sought),
    select: (rowId) => selectCase(session, rowId),
    clearFilter: () => clearFilter(session),
    showForm: (caseNumber) => showForm(session, caseNumber),
    linkPlaces: () => linkPlaces(session, workbookAddress()),
    openSheet: (sheet) => openSheet(session, sheet),
    bookYears: () => bookYears(session),
    build: (request) => buildQuarter(session, request),
    compare: (request) => compareQuarter(session, request),
    buildCategory: (request) => buildCategoryTab(session, request),
    buildCategories: (request) => buildCategoryTabs(session, request),
    calculate: () => calculateNow(),
    lookAtHost: () => lookAtHost(session),
    refreshPivots: () => refreshPivots(),
  };
  return guardWrites(session, register, [
    'create',
    'append',
    'write',
    'putBack',
    'keepRounds',
    'identify',
    'settleIdentities',
    'addToList',
    'addHolidays',
    'build',
    'buildCategory',
    'buildCategories',
  ]);
}

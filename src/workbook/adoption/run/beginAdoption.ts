import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { adoptionTexts } from '../../../i18n/workbook/adoption/adoptionTexts';
import type { AdoptionAccount, AdoptionRequest } from '../../../usecases/ports/adoptionPorts';
import { freeSheetName } from '../../sheet/freeSheetName';
import type { Layout } from '../../columns/layout';
import { Refusal } from '../../host/refusal';
import { tableNames } from '../../names/tableNames';
import { adoptedRowId } from '../marks/adoptedRowId';
import { loadMarker, putMarker, type Marker } from '../marks/marker';
import { sheetOfReference } from '../../names/sheetOfReference';
import { readIds } from '../marks/readIds';
import { reportAnchor } from '../marks/reportAnchor';
import { requireRoom } from './requireRoom';
import { layoutNow } from '../../batch/layoutNow';
import type { Session } from '../../table/session';
import { tableOf } from '../../names/knownNames';
import { loadOwnTables, requireNoneLost } from '../../names/ownTables';

export interface Begun {
  marker: Marker;
  language: RegisterLanguage;
  /** IDs in the register; none where this run has written nothing yet. */
  standing: ReadonlySet<unknown>;
  /** The run came to its end before, and only its answer was lost. */
  finished: AdoptionAccount | null;
}

/** Excel's limit on the name of a sheet, less the room for a number behind it. */
const longestName = 26;

/**
 * Looks how far this run came in the workbook and leaves its marker where it begins.
 * @throws Refusal `unfinished` while another run is; `sheetMissing` when their list is gone; `protected` or `copyInstead` when it can't become the register
 */
export async function beginAdoption(
  context: Excel.RequestContext,
  session: Session,
  request: AdoptionRequest,
): Promise<Begun> {
  const { run, source, language } = request;
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name');
  const asked = loadOwnTables(context);
  const takeMarker = loadMarker(context);
  await context.sync();
  const sheets = worksheets.items.map(({ name }) => name);
  if (!sheets.includes(source.list.sheet))
    throw new Refusal({ code: 'sheetMissing', name: source.list.sheet });

  const isThere = requireNoneLost(asked).has(tableNames.complaints);
  const register = isThere ? await readRegister(context, session) : null;
  const marker = takeMarker();
  if (marker && marker.run !== run) throw new Refusal({ code: 'unfinished', name: marker.list.sheet });
  const anchor = names.items.find(({ name }) => name === reportAnchor(run));
  const resumed = marker !== null || anchor !== undefined;
  const standing = new Set(
    resumed && register?.layout.keys.includes('rowId') ? await readIds(context, register.layout) : [],
  );
  const begun = {
    // A register that is there keeps its language; a list that is on its way to become one is no register yet.
    language: register && request.way === 'copy' ? register.layout.language : language,
    standing,
  };
  if (marker) return { ...begun, marker, finished: null };

  const account = accountOf(request);
  if (
    anchor &&
    request.rows.every(({ complaint, row }) => !complaint || standing.has(adoptedRowId(run, row)))
  ) {
    const finished = { ...account, report: sheetOfReference(anchor.formula) ?? '' };
    return { ...begun, marker: newMarker(request, finished, sheets, names, register), finished };
  }
  if (request.way === 'inPlace') {
    if (register) throw new Refusal({ code: 'copyInstead', name: tableNames.complaints });
    await requireRoom(context, source.list);
  }
  const wanted = adoptionTexts[begun.language].sheet(source.list.sheet).slice(0, longestName).trim();
  const report = freeSheetName(wanted, sheets);
  const fresh = newMarker(request, { ...account, report }, sheets, names, register);
  putMarker(context, fresh);
  await context.sync();
  return { ...begun, marker: fresh, finished: null };
}

interface Register {
  layout: Layout;
  headers: string[];
}

async function readRegister(context: Excel.RequestContext, session: Session): Promise<Register> {
  const table = tableOf(context, tableNames.complaints);
  const header = table.getHeaderRowRange().load('values');
  await context.sync();
  const headers = (header.values[0] ?? []).map(String);
  return { layout: await layoutNow(context, session, header), headers };
}

function newMarker(
  { run, way, source, mapping }: AdoptionRequest,
  account: AdoptionAccount,
  sheets: string[],
  names: Excel.NamedItemCollection,
  register: Register | null,
): Marker {
  return {
    run,
    way,
    stage: 'report',
    list: source.list,
    mapping,
    account,
    before: {
      sheets,
      names: names.items.map(({ name }) => name),
      headers: register?.headers ?? null,
    },
    added: { departments: [], employees: [], categories: [], channels: [] },
  };
}

function accountOf({ rows }: AdoptionRequest): Omit<AdoptionAccount, 'report'> {
  const count = (wanted: string) => rows.filter(({ outcome }) => outcome === wanted).length;
  return { complaints: count('complaint'), flagged: count('flagged'), leftOut: count('leftOut') };
}

import type { ComplaintMeaning } from '../../../procedure/adoption/columns/complaintMeanings';
import type { Mapping } from '../../../procedure/adoption/columns/columnProposal';
import type { FoundList } from '../../../procedure/adoption/cells/sourceList';
import type { AdoptionAccount, AdoptionWay } from '../../../usecases/ports/adoptionPorts';
import type { OfficeList } from '../../../procedure/complaint/fields';

/**
 * How far a run came: `report` while the report is being written, `table` when their list is being made a table (from
 * then on it can't be undone), `rows` while the rows are written, `leftOut` while rows are taken out of the table.
 */
type Stage = 'report' | 'table' | 'rows' | 'leftOut';

/**
 * What a run leaves in the workbook until it is finished, so that whoever opens it can take it up or take it back. It
 * tells where the list stands and what its columns are called; nothing of what its rows say.
 */
export interface Marker {
  run: string;
  way: AdoptionWay;
  stage: Stage;
  list: FoundList;
  mapping: Mapping<ComplaintMeaning>;
  account: AdoptionAccount;
  /** What the workbook held before. */
  before: {
    sheets: string[];
    names: string[];
    /** Headers of the complaints table; `null`: there was none. */
    headers: string[] | null;
  };
  /** Prints of the names that this run added to the lists. */
  added: Record<OfficeList, number[]>;
}

/** A key of the workbook's own settings: saved one by one, so that a colleague's is never overwritten. */
const key = 'klachtenregister.adoption';

/** Asks for the marker of a run that broke off; look after the sync. */
export function loadMarker(context: Excel.RequestContext): () => Marker | null {
  const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
  return () => {
    if (setting.isNullObject) return null;
    const marker = JSON.parse(String(setting.value)) as Marker;
    // A run that an earlier version began knew no list of channels.
    return { ...marker, added: { ...marker.added, channels: marker.added.channels ?? [] } };
  };
}

/** A list that has begun to become the register can only be finished, unless somebody deleted it since. */
export const canUndo = ({ way, stage }: Marker, hasTable: boolean): boolean =>
  way === 'copy' || stage === 'report' || !hasTable;

/** Takes effect with the batch that it travels in. */
export function putMarker(context: Excel.RequestContext, marker: Marker): void {
  context.workbook.settings.add(key, JSON.stringify(marker));
}

export function dropMarker(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(key).delete();
}

/** A number by which a name is recognised without keeping the name (FNV-1a). */
export function printOf(name: string): number {
  let print = 0x811c9dc5;
  for (const character of name.trim().toLocaleLowerCase('nl')) {
    print = Math.imul(print ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return print;
}

import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { missingSideColumns } from './completeSideTable';
import { looseLayout, type Layout } from '../columns/layout';
import { loadActiveLack } from '../lists/addActive';
import { loadRadarLack } from '../radar/addRadar';
import { sideTables, type SideTable } from '../side/sideTables';
import { tableNames } from '../names/tableNames';
import type { WorkbookContents } from './workbookContents';
import { namesIn, tableOf } from '../names/knownNames';

export const sideTableKeys = ['rounds', 'log', 'calamities'] as const satisfies SideTable[];
/** The list of samples comes with the first one; what it lacks after that is mended like the others. */
const sideTablesToMend: readonly SideTable[] = [...sideTableKeys, 'samples'];

/** The columns of the tables that are there already. */
export interface PresentHeaders {
  /** `null`: there is no complaints table. */
  complaints: Layout | null;
  /** Missing columns per side table that is there. */
  sides: (language: RegisterLanguage) => { which: SideTable; missing: string[] }[];
  /** The list of departments can't say which are active. */
  lacksActive: (language: RegisterLanguage) => boolean;
  /** The list of categories has no radar, or a broken one. */
  lacksRadar: (language: RegisterLanguage) => boolean;
}

/** One read of the header rows that the workbook has. */
export async function readHeaders(
  context: Excel.RequestContext,
  { tables }: WorkbookContents,
): Promise<PresentHeaders> {
  const load = (name: string) =>
    tables.has(name) ? tableOf(context, name).getHeaderRowRange().load('values') : null;
  const complaints = load(tableNames.complaints);
  const radar = tables.has(tableNames.categories) ? loadRadarLack(context) : () => true;
  const active = tables.has(tableNames.departments) ? loadActiveLack(context) : () => false;
  const sides = sideTablesToMend.map((which) => ({ which, header: load(sideTables[which].name) }));
  await context.sync();
  return {
    complaints: complaints && looseLayout(complaints.values[0] ?? [], namesIn(context)),
    lacksActive: active,
    lacksRadar: radar,
    sides: (language) =>
      sides.flatMap(({ which, header }) =>
        header ? { which, missing: missingSideColumns(which, language, header) } : [],
      ),
  };
}

import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { Calamity } from '../../procedure/calamity/calamity';
import type { Outcome } from '../../usecases/ports/ports';
import type { KeptRelations } from '../../usecases/ports/retentionPorts';
import { affectedColumn, affectedLayout } from '../affected/affectedLayout';
import { affectedTable, isAffectedTable } from '../affected/affectedNames';
import { runUntracked } from '../batch/runBatch';
import { readCalamities } from '../calamity/readCalamities';
import { knowTable } from '../complaints/knowTable';
import { anyLetterSheet, isLetterSheetOf } from '../letters/letterSheets';
import { cellOfReference } from '../names/cellOfReference';
import { nameMade, namesIn } from '../names/knownNames';
import { countMatches } from '../table/countMatches';
import type { Session } from '../table/session';
import { noName, personalOfAffected } from './affectedPlace';

/** Counted by Excel, in five trips whatever the lists hold. */
export async function relationsKept(session: Session): Promise<Outcome<KeptRelations>> {
  const lines = await readCalamities(session);
  if (!lines.ok) return lines;
  const known = (lines.value ?? []).map(({ calamity }) => calamity);
  return runUntracked(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const { names, tables } = context.workbook;
    names.load('items/name,items/formula');
    tables.load('items/name,items/worksheet/name');
    await context.sync();
    const lists = tables.items
      .map((table) => ({ table, made: nameMade(namesIn(context), table.name) }))
      .filter(({ made }) => isAffectedTable(made));
    const letters = names.items
      .filter(({ name }) => anyLetterSheet.test(name))
      .flatMap(({ name, formula }) => {
        const sheet = cellOfReference(formula)?.sheet;
        return sheet === undefined ? [] : [{ name, sheet }];
      });
    const headers = new Map(lists.map(({ table, made }) => [made, table.getHeaderRowRange().load('values')]));
    await context.sync();

    const counts = known.flatMap((calamity) => {
      const list = lists.find(({ made }) => made === affectedTable(calamity.code));
      const header = list && headers.get(list.made);
      const count =
        list && header ? countPersonal(context, calamity, { ...list, header, language }) : () => 0;
      const printed = letters.filter(({ name }) => isLetterSheetOf(calamity.code, name));
      const sheets = [list?.table.worksheet.name ?? [], printed.map(({ sheet }) => sheet)].flat();
      return sheets.length === 0 ? [] : [{ calamity, count, sheets, hasLetters: printed.length > 0 }];
    });
    await context.sync();
    const ofKnown = new Set(counts.flatMap(({ sheets }) => sheets));
    const all = [...lists.map(({ table }) => table.worksheet.name), ...letters.map(({ sheet }) => sheet)];
    return {
      calamities: counts.flatMap(({ calamity, count, sheets, hasLetters }) => {
        const { rowId, code, title, status, closedOn } = calamity;
        const relations = count();
        if (relations === 0 && !hasLetters) return [];
        return [{ rowId, code, title, status, closedOn, relations, sheets }];
      }),
      others: [...new Set(all)].filter((sheet) => !ofKnown.has(sheet)),
    };
  });
}

/** How many lines of the list say who somebody is, after a sync. */
function countPersonal(
  context: Excel.RequestContext,
  { code }: Calamity,
  { table, header, language }: { table: Excel.Table; header: Excel.Range; language: RegisterLanguage },
): () => number {
  const layout = affectedLayout(header, code, letterTexts[language]);
  const filled = personalOfAffected.map((key) => {
    const cells = affectedColumn(table, layout, key);
    return {
      all: context.workbook.functions.countA(cells).load('value'),
      gone: key === 'name' ? countMatches(context, cells, noName(language)) : null,
    };
  });
  return () => Math.max(...filled.map(({ all, gone }) => all.value - (gone?.value ?? 0)));
}

import { settingNames } from '../../src/workbook/names/settingNames';

/** The usual way of such add-ins, to measure against: a sync for the header, and one for each list and each setting. */
export async function openNaively(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('tblKlachten').getHeaderRowRange().load('values');
    await context.sync();
    for (const list of ['tblAfdelingen', 'tblMedewerkers', 'tblRubrieken', 'tblFeestdagen']) {
      context.workbook.tables.getItem(list).getDataBodyRange().load('values');
      await context.sync();
    }
    for (const name of Object.values(settingNames)) {
      context.workbook.names.getItem(name).getRange().load('values');
      await context.sync();
    }
  });
}

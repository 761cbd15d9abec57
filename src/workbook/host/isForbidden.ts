/**
 * Whether Excel refused a write because this person may not change the workbook. It has one code, AccessDenied, for that and for
 * protection, and nothing says that a workbook is read-only to everybody who may only look at it: where nothing is protected
 * it was not protection.
 * @returns `false` where it can't be asked
 */
export async function isForbidden(): Promise<boolean> {
  const context = new Excel.RequestContext();
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/protection/protected');
  return context.sync().then(
    () => {
      const isProtected = [workbook, ...workbook.worksheets.items].some(
        ({ protection }) => protection.protected,
      );
      return workbook.readOnly || !isProtected;
    },
    () => false,
  );
}

/** Whether this person may not change the workbook, as Excel says now; `false` where it can't be asked. */
export async function askReadOnly(): Promise<boolean> {
  const context = new Excel.RequestContext();
  context.workbook.load('readOnly');
  return context.sync().then(
    () => context.workbook.readOnly,
    () => false,
  );
}

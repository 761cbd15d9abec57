/** Lets `change` do its work on the workbook behind `Excel`, with one sync after it, and gives what it returns. */
export const inExcel = <T>(change: (context: Excel.RequestContext) => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = change(context);
    await context.sync();
    return result;
  });

/** The same, on the sheet that a new workbook has. */
export const onSheet = <T>(
  change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
): Promise<T> => inExcel((context) => change(context.workbook.worksheets.getItem('Sheet1'), context));

/** The code of the error that office.js gives. */
export const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : error),
  );

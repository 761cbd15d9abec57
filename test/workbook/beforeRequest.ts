/** Lets a colleague act right before the n-th request from now reaches the workbook. */
export function beforeRequest(nth: number, act: () => Promise<void>): void {
  const execute = OSF.DDA.RichApi.executeRichApiRequestAsync;
  let count = 0;
  OSF.DDA.RichApi.executeRichApiRequestAsync = (message, callback) => {
    count += 1;
    if (count < nth) return execute(message, callback);
    OSF.DDA.RichApi.executeRichApiRequestAsync = execute;
    void act().then(() => execute(message, callback));
  };
}

const mark = 'X-Colleague';

/** A colleague's own Excel, before whose requests nobody else acts. */
export function colleague(): Excel.RequestContext {
  const context = new Excel.RequestContext();
  context.requestHeaders[mark] = 'yes';
  return context;
}

/** The headers stand beside each other in one list (`OSF.DDA.RichApi`). */
const isColleagues = (message: unknown[]): boolean => String(message[3]).includes(mark);

/**
 * Acts before each request that reaches the workbook, until what it gives is called. Whatever arrives meanwhile waits:
 * office.js lets go of ranges in a request that nobody waits for, and a colleague does a thing at once, in the sheet that
 * was looked at for it.
 * @param act is told the number of the request; its own requests come from `colleague()`
 */
export function beforeEachRequest(act: (nth: number) => Promise<void>): () => Promise<void> {
  const execute = OSF.DDA.RichApi.executeRichApiRequestAsync;
  let nth = 0;
  let isActing = false;
  let acting = Promise.resolve();
  OSF.DDA.RichApi.executeRichApiRequestAsync = (message, callback) => {
    if (isColleagues(message)) return execute(message, callback);
    if (!isActing) {
      isActing = true;
      acting = act(++nth).finally(() => (isActing = false));
    }
    void acting.then(() => execute(message, callback));
  };
  return () => {
    OSF.DDA.RichApi.executeRichApiRequestAsync = execute;
    return acting;
  };
}

/**
 * Acts before each request that reaches the workbook, until what it gives is called.
 * @param act is told the number of the request
 */
export function beforeEachRequest(act: (nth: number) => Promise<void>): () => Promise<void> {
  const execute = OSF.DDA.RichApi.executeRichApiRequestAsync;
  let nth = 0;
  let isOver = false;
  let acting = Promise.resolve();
  const watch: typeof execute = (message, callback) => {
    OSF.DDA.RichApi.executeRichApiRequestAsync = execute;
    acting = act(++nth);
    void acting.then(() => {
      if (!isOver) OSF.DDA.RichApi.executeRichApiRequestAsync = watch;
      execute(message, callback);
    });
  };
  OSF.DDA.RichApi.executeRichApiRequestAsync = watch;
  return () => {
    isOver = true;
    OSF.DDA.RichApi.executeRichApiRequestAsync = execute;
    return acting;
  };
}

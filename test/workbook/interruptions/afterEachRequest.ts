/**
 * Acts before the first request and after each one that was applied, before anybody hears its answer. Those with which
 * office.js lets go of ranges count as well: they change nothing.
 */
export function afterEachRequest(act: (nth: number) => void) {
  const execute = OSF.DDA.RichApi.executeRichApiRequestAsync;
  let nth = 0;
  act(nth);
  OSF.DDA.RichApi.executeRichApiRequestAsync = (message, callback) =>
    execute(message, (answer) => {
      act(++nth);
      callback(answer);
    });
  return {
    stop: () => (OSF.DDA.RichApi.executeRichApiRequestAsync = execute),
    count: () => nth,
  };
}

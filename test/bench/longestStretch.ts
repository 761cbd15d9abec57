/**
 * The longest work, in milliseconds of the processor's time, with which `action` kept the pane from doing anything else,
 * such as showing a key that was pressed: from an answer of Excel until the pane waits again. Excel's own work is left
 * out, for which its answers must come late: the host needs a latency above 0. Work is counted and not time, so that a
 * busy computer gives the same figures.
 */
export async function longestStretch(action: () => Promise<unknown>): Promise<number> {
  const { RichApi } = OSF.DDA;
  const ask = RichApi.executeRichApiRequestAsync;
  let longest = 0;
  RichApi.executeRichApiRequestAsync = (message, callback) =>
    ask(message, (result) => {
      const before = process.cpuUsage();
      callback(result);
      // Comes after everything that the answer set going.
      setImmediate(() => {
        const { user, system } = process.cpuUsage(before);
        longest = Math.max(longest, (user + system) / 1000);
      });
    });
  await action();
  await new Promise((resolve) => setImmediate(resolve));
  RichApi.executeRichApiRequestAsync = ask;
  return longest;
}

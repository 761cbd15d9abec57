import { makeTable, put } from '../bench';
import type { Bench, Check, Seen } from '../Check';

const page = 'learn.microsoft.com: Work with events using the Excel JavaScript API';

/** In ms: how long an event may take in a slow Excel. Where it comes, nobody waits so long. */
const patience = 10_000;

type Changed = (tell: (address: string, source: string, type: string) => Promise<void>) => {
  remove(): void;
};

/** Does something when a handler listens, and gives what the first event says of it. */
async function firstEvent({ context }: Bench, listen: Changed, act: () => unknown): Promise<Seen> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let handler: ReturnType<Changed> | undefined;
  const heard = new Promise<Seen>((resolve) => {
    handler = listen(async (...what) => resolve(what));
    timer = setTimeout(() => resolve('no event'), patience);
  });
  try {
    await context.sync();
    act();
    await context.sync();
    return await heard;
  } finally {
    clearTimeout(timer);
    handler?.remove();
    await context.sync();
  }
}

/** Events of one's own edits; those of a colleague take a second person: see `notAlone`. */
export const events: readonly Check[] = [
  {
    id: 'events.table',
    says: 'A table tells of a change in a cell of it, where, and that it was made here',
    source: page,
    expected: ['A2', 'Local', 'RangeEdited'],
    see: async (bench) => {
      const table = makeTable(bench.sheet, [
        ['Id', 'Name'],
        ['a', 'An'],
      ]);
      await bench.context.sync();
      return firstEvent(
        bench,
        (tell) => table.onChanged.add(({ address, source, changeType }) => tell(address, source, changeType)),
        () => put(bench.sheet, 'A2', [['b']]),
      );
    },
  },
  {
    id: 'events.sheets',
    says: 'One handler hears the changes in all sheets',
    source: page,
    expected: ['C3', 'Local', 'RangeEdited'],
    see: (bench) =>
      firstEvent(
        bench,
        (tell) =>
          bench.context.workbook.worksheets.onChanged.add(({ address, source, changeType }) =>
            tell(address, source, changeType),
          ),
        () => put(bench.sheet, 'C3', [['x']]),
      ),
  },
];

import { createSamples } from '../../../src/workbook/sample/createSamples';
import { scoreHeaders } from '../../../src/workbook/sample/scoreColumns';
import type { SamplePort } from '../../../src/usecases/ports/samplePorts';
import { valueOf } from '../../fixtures/valueOf';
import { openTwice, startTwoAuthors } from '../../host/sharing/startTwoAuthors';
import { beforeRequest } from '../beforeRequest';
import { asColleague } from '../sheetReading';
import { draw, registerWith, shown } from './drawnSample';

/** A scorecard as it arrives from a colleague: the sharing of the local Excel carries edits of cells and no new sheets. */
const scorecardArrives = (code: string) =>
  asColleague(({ worksheets }) => {
    const sheet = worksheets.add(`Steekproef ${code}`);
    sheet.getRange('A1').values = [['van Anna']];
    sheet.getRange('A3:N3').values = [[...scoreHeaders('nl').values()]];
    sheet.tables.add('A3:N4', true).name = `tblSteekproef_${code.slice(2).replace('-', '_')}`;
  });

/** Only the line: Bram has a sheet with the name of Anna's by then, and one would get the edits of the other. */
const writeLine = (code: string, seed: string) =>
  asColleague(({ tables }) => {
    const last = tables.getItem('tblSteekproeven').getDataBodyRange().getLastRow();
    const line = last.getRowsBelow(1);
    line.getCell(0, 0).values = [[code]];
    line.getCell(0, 8).values = [[seed]];
  });

/** Of recording a sample: one request reads the register's header, two look what there is of samples. */
const writes = 4;

/** A register of which a sample was drawn already, where Anna draws just before a request of Bram's drawing. */
async function bothDraw(arrives: 'scorecard' | 'line') {
  const { host, samples } = await registerWith(20);
  await draw(samples);
  const { authors, edits } = startTwoAuthors(await openTwice(host.workbook));
  const [anna, bram] = authors;
  const annaDraws = async () => {
    if (arrives === 'scorecard') {
      await anna.at(() => draw(createSamples(), { seed: 'van Anna' }));
      edits.arrive();
      await bram.at(() => scorecardArrives('S-2026-02'));
    } else {
      await anna.at(() => writeLine('S-2026-02', 'van Anna'));
      edits.arrive();
    }
  };
  const interrupted = (port: SamplePort): SamplePort => ({
    ...port,
    record: (sample) => {
      beforeRequest(writes, annaDraws);
      return port.record(sample);
    },
  });
  const drawn = await bram.at(() => draw(interrupted(createSamples()), { seed: 'van Bram' }));
  edits.arrive();
  return { authors, bram, drawn };
}

describe('two colleagues who draw at the same moment', () => {
  it.each([
    ['scorecard', 'makes'],
    ['line', 'writes'],
  ] as const)(
    "each get a code of their own when one's %s arrives before the other %s one",
    async (arrives, _) => {
      const { authors, drawn } = await bothDraw(arrives);
      expect(drawn).toMatchObject({ kind: 'drawn', code: 'S-2026-03', sheet: 'Steekproef S-2026-03' });
      for (const author of authors) {
        const lines = valueOf(await author.at(() => createSamples().samples()));
        expect(lines.map(({ code, seed }) => [code, seed])).toEqual([
          ['S-2026-01', 'K7P-3XQ'],
          ['S-2026-02', 'van Anna'],
          ['S-2026-03', 'van Bram'],
        ]);
      }
    },
  );

  it('leave the scorecard of the other alone', async () => {
    const { bram } = await bothDraw('scorecard');
    expect(await bram.at(() => shown('Steekproef S-2026-02', 'A1'))).toEqual([['van Anna']]);
  });
});

import { scorePoints } from '../../../procedure/sample/scorePoints';
import type { PointRate } from '../../../procedure/quarterReport/sampleFigures';
import type { Block } from './quarterInput';
import { count, header, share, words } from '../page/sheetLine';
import type { SheetCell } from '../page/sheetLine';

/** A percentage, or of few cases how many of how many. */
const rate = ({ met, judged, share: part }: PointRate): SheetCell =>
  part === null && judged > 0 ? words(`${met}/${judged}`) : share(part);

/** The office's samples of its own work: what they were drawn from and how each point came out (procedure, section 4). */
export const sampleBlock: Block = ({ figures: { samples }, texts }) => {
  const { heading, openActions, points, none, ofPopulation, about } = texts.samples;
  if (samples.length === 0) return [{ style: 'remark', cells: [words(none)] }];
  return [
    header([heading, openActions, ...scorePoints.map((point) => points[point])], 'tallHeader'),
    ...samples.flatMap((sample) => [
      {
        style: 'row' as const,
        cells: [
          words(`${sample.code}: ${ofPopulation(sample.drawn ?? 0, sample.populationSize ?? 0)}`),
          count(sample.openActions),
          ...scorePoints.map((point) => rate(sample.points[point])),
        ],
      },
      { style: 'remark' as const, cells: [words(about(sample.about, sample.seed))] },
    ]),
  ];
};

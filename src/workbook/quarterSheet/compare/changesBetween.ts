import type { ComparedReport, FigureChange } from '../../../usecases/ports/quarterPorts';
import type { ReadFigure } from './figuresIn';

type Figures = ReadonlyMap<string, ReadFigure>;

/** Of a number whose block is there a line that lacks is none. */
const isNone = (value: ReadFigure['value'] | undefined): boolean =>
  value === undefined || value === 0 || value === '–';

const isSame = (one: ReadFigure['value'] | undefined, other: ReadFigure['value'] | undefined): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) < 1e-9
    : one === other || (isNone(one) && isNone(other) && (one === undefined || other === undefined));

/**
 * Which figures read otherwise on the tab, in the order of the report, and which blocks only one of the two has.
 * @param show how a figure is written
 */
export function changesBetween(
  onTab: Figures,
  now: Figures,
  show: (figure: ReadFigure) => string,
): Pick<ComparedReport, 'changes' | 'apart'> {
  const blocksOf = (figures: Figures) => new Set([...figures.values()].map(({ block }) => block));
  const [there, here] = [blocksOf(onTab), blocksOf(now)];
  const apart = [...new Set([...here, ...there])].filter((block) => !there.has(block) || !here.has(block));
  const shown = (figure: ReadFigure | undefined) => (figure ? show(figure) : null);
  const changes = [...new Set([...now.keys(), ...onTab.keys()])].flatMap((key): FigureChange[] => {
    const [before, after] = [onTab.get(key), now.get(key)];
    const found = after ?? before;
    if (!found || apart.includes(found.block) || isSame(before?.value, after?.value)) return [];
    const { block, figure, column } = found;
    return [{ block, figure, column, onTab: shown(before), now: shown(after) }];
  });
  const order = [...here];
  return { changes: changes.sort((a, b) => order.indexOf(a.block) - order.indexOf(b.block)), apart };
}

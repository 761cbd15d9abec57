import type { ColumnContents, SeenCell } from './columnContents';

type Test = (cell: SeenCell) => boolean;

/** The contents must have this shape: without it the column means something else. */
export const must =
  (test: Test) =>
  (contents: ColumnContents): number => {
    const share = contents.share(test);
    if (share >= 0.5) return share;
    return share >= 0.2 ? 0.1 : -1;
  };

/** The contents mostly have this shape. */
export const may =
  (test: Test) =>
  (contents: ColumnContents): number => {
    const share = contents.share(test);
    if (share >= 0.5) return share;
    return share >= 0.1 ? 0 : -0.3;
  };

/** The contents never have this shape. */
export const never =
  (test: Test) =>
  (contents: ColumnContents): number => {
    const share = contents.share(test);
    return share > 0.5 ? -1 : -share;
  };

/** The worst thing that is said against it, or else what is said for it. */
export const all =
  (...signs: ((contents: ColumnContents) => number)[]) =>
  (contents: ColumnContents): number => {
    const said = signs.map((sign) => sign(contents));
    const worst = Math.min(...said);
    return worst < 0 ? worst : Math.max(...said);
  };

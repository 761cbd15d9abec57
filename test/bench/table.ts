const LABEL = 44;
const COLUMN = 11;

/** Prints a heading with its columns; the function that it gives prints one line below, label first. */
export function table(
  heading: string,
  columns: readonly string[],
): (cells: readonly (string | number)[]) => void {
  const print = ([label, ...figures]: readonly (string | number)[]) =>
    console.log(
      [String(label).padEnd(LABEL), ...figures.map((figure) => String(figure).padStart(COLUMN))].join(''),
    );
  print([heading, ...columns]);
  return print;
}

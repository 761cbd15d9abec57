/** The colour of a cell as `#RRGGBB`; `null`: none. */
export type Fill = string | null;

/** The fills in a page that LibreOffice wrote: by sheet, row and cell in view. Cells that a merged one covers have its fill. */
export function fillsInHtml(html: string): Fill[][][] {
  return html
    .split(/<table\b/)
    .slice(1)
    .map((table) =>
      table
        .split('<tr>')
        .slice(1)
        .map((row) =>
          [...row.matchAll(/<td\b([^>]*)>/g)].flatMap(([, attributes = '']) => cellsOf(attributes)),
        ),
    );
}

function cellsOf(attributes: string): Fill[] {
  const color = /bgcolor="(#[0-9A-F]{6})"/i.exec(attributes)?.[1]?.toUpperCase() ?? null;
  const span = Number(/colspan=(\d+)/.exec(attributes)?.[1] ?? 1);
  return Array.from({ length: span }, () => color);
}

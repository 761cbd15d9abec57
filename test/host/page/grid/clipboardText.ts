/** Cells as spreadsheets exchange them: tabs between cells, lines between rows, quotes around what holds either. */
export const toClipboard = (rows: string[][]): string =>
  rows
    .map((row) =>
      row.map((text) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t'),
    )
    .join('\n');

const CELL = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;

/** The cells in pasted text, every row as wide as the widest. */
export const fromClipboard = (text: string): string[][] => {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  for (let at = 0; at <= lines.length; at = CELL.lastIndex + 1) {
    CELL.lastIndex = at;
    const [, quoted, plain = ''] = CELL.exec(lines) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (lines[CELL.lastIndex] === '\n') rows.push([]);
    else if (CELL.lastIndex >= lines.length) break;
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** The same cells as a table, for programs that write text with tables. */
export const toHtml = (rows: string[][]): string => {
  const lines = rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`);
  return `<table>${lines.join('')}</table>`;
};

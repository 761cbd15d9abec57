/** Makes the row of a cell as high as its texts, so that they show whole. */
export const fitRow = (cell: Excel.Range): void => cell.getEntireRow().format.autofitRows();

export const own = {
  title: 'From your office',
  notANumber: 'This is no number. Type for example 12.5, and a thousand without a comma: 1000.',
  required: 'Fill in this field: your office asks for it with every complaint.',
  requiredUnknown: (sheet: string, headers: readonly string[]) =>
    `Required by the sheet ${sheet}, but no column of your own that you can fill in: ${headers.map((header) => `“${header}”`).join(', ')}. Change that sheet, or the header of the column.`,
  gone: 'This column is gone, has another name or holds a formula now. Put this in another field and clear this one.',
};

/** Excel would refuse this formula on entry: it can't be read, or names a sheet, table or column that isn't there. */
export class FormulaSyntaxError extends Error {
  override name = 'FormulaSyntaxError';

  constructor(
    readonly formula: string,
    reason: string,
  ) {
    super(`${reason}: ${formula}`);
  }
}

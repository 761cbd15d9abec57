/** A reference to a sheet, whose name is quoted where it needs it, and to cells in it. */
const reference = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/;

/** What a name refers to: a sheet, and cells in it as they are written; `null` for a constant or a lost reference. */
export function splitReference(formula: unknown): { sheet: string; cells: string } | null {
  const [, quoted, plain, cells = ''] = reference.exec(String(formula)) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? null : { sheet, cells };
}

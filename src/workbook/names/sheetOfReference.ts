/** The sheet that a name refers to; `null` for a constant or a lost reference. */
export function sheetOfReference(formula: unknown): string | null {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(String(formula)) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

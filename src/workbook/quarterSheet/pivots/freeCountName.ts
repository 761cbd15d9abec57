/**
 * A name for the count that no column of the register has: Excel takes no name of a column for a value field ("PivotTable
 * field name already exists"). A number follows, as Excel itself does with a second "Count of …".
 */
export function freeCountName(wanted: string, headers: readonly unknown[]): string {
  const plain = (name: unknown) => String(name).trim().toLowerCase();
  const taken = new Set(headers.map(plain));
  let name = wanted;
  for (let number = 2; taken.has(plain(name)); number++) name = `${wanted} ${number}`;
  return name;
}

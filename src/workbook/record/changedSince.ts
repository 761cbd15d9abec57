/** Which of the cells that were shown say something else in the row as it was met. */
export function changedSince<Row extends object, Key extends keyof Row>(
  seen: Partial<Pick<Row, Key>>,
  met: Row,
): Key[] {
  // Object.keys of a record with these keys.
  return (Object.keys(seen) as Key[]).filter((key) => met[key] !== seen[key]);
}

/**
 * How far an install is, as a sentence.
 *
 * @param wanted the packages of package-lock.json; optional ones count only once they are there
 * @param isThere whether a package's folder holds its package.json already
 */
export function howFar(wanted, isThere) {
  const folders = Object.entries(wanted).filter(([path]) => path !== '');
  const there = folders.filter(([path]) => isThere(path)).length;
  const all = folders.filter(([path, { optional }]) => !optional || isThere(path)).length;
  return `${there} of ${all} packages are there`;
}

/**
 * Why the packages have to be installed before anything can run, as the end of a sentence; null when all is well.
 * Optional packages are left out: which of them are installed depends on the platform.
 *
 * @param wanted the packages of package-lock.json
 * @param installed those of node_modules/.package-lock.json, which npm writes as the last step of an install; null if
 * there is none, because nothing was installed or an install was broken off
 */
export function installReason(wanted, installed) {
  if (!installed) return 'they are not installed yet';
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '' || (optional && !installed[path])) continue;
    const name = path.replace(/^.*node_modules\//, '');
    if (!installed[path]) return `${name} is missing`;
    if (installed[path].version !== version)
      return `${name} is ${installed[path].version}, where ${version} is wanted`;
  }
  const stray = Object.keys(installed).find((path) => !wanted[path]);
  return stray ? `${stray.replace(/^.*node_modules\//, '')} is no longer wanted` : null;
}

/** Whether a version as in `process.versions.node` is at least `major.minor`. */
export function isNodeNewEnough(version, major, minor) {
  const [hasMajor, hasMinor] = version.split('.').map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}

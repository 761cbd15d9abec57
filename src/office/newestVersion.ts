/** The version that the host of the add-in serves now; null while nobody answers, which is no matter. */
export async function newestVersion(): Promise<string | null> {
  try {
    const answer = await fetch('version.json', { cache: 'no-store' });
    const { version }: { version?: unknown } = await answer.json();
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
}

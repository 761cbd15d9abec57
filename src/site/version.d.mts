export const version: string;
export function asManifestVersion(manifest: string): string;

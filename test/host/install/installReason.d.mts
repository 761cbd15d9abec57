export type Packages = Record<string, { version?: string; optional?: boolean }>;
export function installReason(wanted: Packages, installed: Packages | null): string | null;

export const headers: Record<string, string>;
export function cacheControl(path: string): string;

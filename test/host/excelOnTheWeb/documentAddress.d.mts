export function documentAddress(text: string): string | null;

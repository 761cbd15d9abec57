import type { Packages } from './installReason.mjs';

export function howFar(wanted: Packages, isThere: (path: string) => boolean): string;

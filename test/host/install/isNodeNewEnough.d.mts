export function isNodeNewEnough(version: string, major: number, minor: number): boolean;

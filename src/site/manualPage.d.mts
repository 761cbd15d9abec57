export function manualPage(
  markdown: string,
  language: 'nl' | 'en',
  name: string,
  hasPicture: (path: string) => boolean,
): string;

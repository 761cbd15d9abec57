/** Whether Office shows a dark theme; an Excel that names no theme is light. */
export function isDark(): boolean {
  // Typed as always there; older Excel lacks the flag, and Excel on the web lacked the whole theme.
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  return theme?.isDarkTheme ?? luminance(theme?.bodyBackgroundColor ?? '') < 0.35;
}

/** 0 is black, 1 is white; what is no `#rrggbb` counts as white. */
function luminance(color: string): number {
  const parts = /^#(..)(..)(..)$/.exec(color);
  if (!parts) return 1;
  const [red, green, blue] = parts.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.2126 * (red ?? 1) + 0.7152 * (green ?? 1) + 0.0722 * (blue ?? 1);
}

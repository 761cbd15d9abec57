/** The little of a browser that office.js touches while it loads outside one. */
export function browserGlobals(): Record<string, unknown> {
  return {
    navigator: { userAgent: 'Mozilla/5.0 (local Excel)' },
    OSF: { ConstantNames: {}, SupportedLocales: {} },
    location: {
      hash: '',
      search: '',
      href: 'https://localhost/',
      origin: 'https://localhost',
      protocol: 'https:',
    },
    document: {
      createElement: () => ({ style: {} }),
      getElementById: () => null,
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
      domain: 'localhost',
    },
    addEventListener: () => undefined,
  };
}

/** Gives `null` where the code doesn't come. */
export const loadRegistrations = () =>
  import(/* webpackChunkName: "workbook" */ './registrations').catch(() => null);

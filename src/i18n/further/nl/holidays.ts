export const holidays = {
  ending: (last: string) =>
    `De lijst met feestdagen loopt tot en met ${last}. Daarna tellen alle feestdagen als werkdag. Vul de lijst aan.`,
  open: 'Open de lijsten',
};

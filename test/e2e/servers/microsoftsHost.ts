/** Where the built pages load office.js from. */
export const microsoftsHost = 'appsforoffice.microsoft.com';

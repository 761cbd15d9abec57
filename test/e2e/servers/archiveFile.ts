/** The archive that the end-to-end tests run on, for who wants to look into it. */
export const archiveFile = 'test/.cache/package.zip';

/**
 * A web address: server, path. One that names a user before its server, or has a `\` in it, is read in more than one way,
 * and is none. A server's name is ASCII: one with letters that only look like those of another server is written `xn--…`, as browsers do.
 */
export const webAddress =
  /^https?:\/\/((?:[a-z\d-]+\.)*[a-z\d-]+)(?::\d+)?(\/[^\s"<>\\?#]*)?(?:[?#][^\s"<>\\]*)?$/iu;

/** A name as servers have them; `\\.\…` and `server@SSL` are other things to Windows. */
const server = /^\\\\([a-z0-9](?:[\w.-]*[a-z0-9])?)\\/i;

/** The server or website of a path or address, in small letters; `null` for a drive, and for what names none. */
export const placeOf = (link: string): string | null =>
  (webAddress.exec(link)?.[1] ?? server.exec(link)?.[1])?.toLowerCase() ?? null;

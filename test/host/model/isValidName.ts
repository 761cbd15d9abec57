/** A table's or defined name: a letter, underscore or backslash first, no spaces, not like a cell's address. */
export function isValidName(name: string): boolean {
  const isAddress = /^[a-z]{1,3}\d+$|^r\d*(c\d*)?$|^c\d*$/i.test(name);
  return name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !isAddress;
}

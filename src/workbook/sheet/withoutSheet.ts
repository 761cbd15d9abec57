/** `A2:C2` of `Klachten!A2:C2`, for a sheet or table that is at hand already. */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

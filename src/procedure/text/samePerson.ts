/** Whether two names are the same person's, as people type them: capitals and spaces aside. Nobody is nobody's equal. */
export function samePerson(a: string, b: string): boolean {
  return plain(a) !== '' && plain(a) === plain(b);
}

function plain(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nl');
}

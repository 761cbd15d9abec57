/** What a register needs of its office before it can say whom a complaint goes to, and who calls. */
interface OfficeFacts {
  organisation: string;
  departments: readonly { head: string; headEmail: string; active: boolean }[];
  employees: readonly unknown[];
}

/** In the order in which it is asked for. */
export type LackingPart = 'organisation' | 'departments' | 'heads' | 'employees';

/**
 * What an office hasn't filled in yet, as its register stands at this moment. A department that is no longer chosen needs no
 * head, and the term for calling back has a usual value.
 */
export function lackingIn({ organisation, departments, employees }: OfficeFacts): LackingPart[] {
  const active = departments.filter((department) => department.active);
  const isHeadless = active.some(({ head, headEmail }) => head === '' || headEmail === '');
  return [
    ...(organisation === '' ? ['organisation' as const] : []),
    ...(active.length === 0 ? ['departments' as const] : []),
    ...(isHeadless ? ['heads' as const] : []),
    ...(employees.length === 0 ? ['employees' as const] : []),
  ];
}

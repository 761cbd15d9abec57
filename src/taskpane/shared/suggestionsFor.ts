import type { DraftField } from '../../procedure/complaint/draft';
import type { Lists } from '../../usecases/ports/ports';

/** What the office's lists offer for a field. */
export function suggestionsFor(field: DraftField, lists: Lists): string[] {
  switch (field) {
    case 'category':
      return lists.categories;
    case 'department':
      return lists.departments.map(({ name }) => name);
    case 'employee':
    case 'takenBy':
    case 'followUpBy':
      return lists.employees.map(({ name }) => name);
    default:
      return [];
  }
}

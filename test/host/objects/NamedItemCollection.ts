import { ApiError } from '../engine/ApiError';
import { addName } from '../model/names';
import { findName } from '../model/find';
import { absoluteAddressOf, quotedSheetName } from '../model/address';
import type { Sheet } from '../model/Sheet';
import type { Name } from '../model/Workbook';
import { text } from './arguments';
import { ExcelCollection } from './ExcelObject';
import { isRange, type Host } from './Host';
import { NamedItem } from './NamedItem';

/** The names of the workbook, or of one sheet. */
export class NamedItemCollection extends ExcelCollection<NamedItem> {
  readonly className = 'NamedItemCollection';

  constructor(
    host: Host,
    private readonly sheet?: Sheet,
  ) {
    super(host);
  }

  private of(name: Name): NamedItem {
    return new NamedItem(this.host, name);
  }

  list(): NamedItem[] {
    return this.book.names.filter((name) => name.scope === this.sheet?.id).map((name) => this.of(name));
  }

  /** `reference`: a Range, or a formula with `=`. */
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const formula = isRange(reference)
      ? `=${quotedSheetName(reference.sheet.name)}!${absoluteAddressOf(reference.area)}`
      : text(reference, 'reference');
    const scope = this.sheet ? { scope: this.sheet.id } : {};
    const added = {
      name: text(name, 'name'),
      formula,
      comment: String(comment ?? ''),
      visible: true,
      ...scope,
    };
    addName(this.book, added);
    return this.of(added);
  }

  GetItem(key: unknown): NamedItem {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new ApiError('ItemNotFound', `name ${String(key)}`);
    return found;
  }

  GetItemOrNullObject(key: unknown): NamedItem | null {
    const found = findName(this.book, String(key), this.sheet?.id);
    return found ? this.of(found) : null;
  }
}

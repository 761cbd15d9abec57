import { NORMAL, type CellStyle } from './CellStyle';

/** Style id of the Normal style; 0 in a StyleGrid means "nothing set here". */
export const NORMAL_ID = 1;

/** All styles in use, each once: a cell holds a small number, not an object. */
export class StyleTable {
  private readonly styles: CellStyle[] = [NORMAL, NORMAL];
  private readonly ids = new Map<string, number>([[JSON.stringify(NORMAL), NORMAL_ID]]);

  /** Changes made before, by style and part: writing a column of dates asks the same for each cell. */
  private readonly changes = new Map<string, number>();

  get(id: number): CellStyle {
    return this.styles[id] ?? NORMAL;
  }

  idOf(style: CellStyle): number {
    const key = JSON.stringify({ ...NORMAL, ...style });
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.styles.push(style) - 1;
    this.ids.set(key, id);
    return id;
  }

  /** The id of style `id` with some of its parts replaced. */
  changed(id: number, part: Partial<CellStyle>): number {
    const key = `${id} ${JSON.stringify(part)}`;
    const known = this.changes.get(key);
    if (known !== undefined) return known;
    const changed = this.idOf({ ...this.get(id), ...part });
    this.changes.set(key, changed);
    return changed;
  }
}

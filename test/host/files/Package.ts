import { editZip, unzip } from '@cj-tech-master/excelts/archive';
import { element } from './element';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument';

/** The content type of each kind of part. */
const contentTypes = {
  table: 'spreadsheetml.table',
  pivotTable: 'spreadsheetml.pivotTable',
  pivotCacheDefinition: 'spreadsheetml.pivotCacheDefinition',
  pivotCacheRecords: 'spreadsheetml.pivotCacheRecords',
  drawing: 'drawing',
  chart: 'drawingml.chart',
} as const;

export type PartKind = keyof typeof contentTypes;

/** The path of the relationships that belong to a part. */
export const relationshipsPath = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels');

/** The path of a part as another part names it. */
function relativePath(owner: string, path: string): string {
  const folders = owner.split('/').slice(0, -1);
  const steps = path.split('/');
  const apart = folders.findIndex((folder, at) => folder !== steps[at]);
  const shared = apart < 0 ? folders.length : apart;
  return '../'.repeat(folders.length - shared) + steps.slice(shared).join('/');
}

/** The finished parts of an .xlsx, of which some are read, changed or added. Paths have no leading slash. */
export class Package {
  private readonly changed = new Map<string, string>();

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly editor: Awaited<ReturnType<typeof editZip>>,
  ) {}

  static async open(bytes: Uint8Array): Promise<Package> {
    return new Package(bytes, await editZip(bytes, {}));
  }

  /** `null`: there is no such part. */
  async text(path: string): Promise<string | null> {
    const changed = this.changed.get(path);
    if (changed !== undefined) return changed;
    const bytes = await unzip(this.bytes).bytes(path);
    return bytes && new TextDecoder().decode(bytes);
  }

  set(path: string, text: string): void {
    this.changed.set(path, text);
  }

  async edit(path: string, change: (text: string) => string): Promise<void> {
    const text = await this.text(path);
    if (text === null) throw new Error(`The file has no part ${path}.`);
    this.set(path, change(text));
  }

  /** Adds a part that the part at `owner` refers to, and returns the relationship's id. */
  async add(kind: PartKind, path: string, text: string, owner: string): Promise<string> {
    this.set(path, text);
    const contentType = `${CONTENT}.${contentTypes[kind]}+xml`;
    const type = element('Override', { PartName: `/${path}`, ContentType: contentType });
    await this.edit('[Content_Types].xml', (types) => types.replace('</Types>', `${type}</Types>`));
    return this.relate(kind, path, owner);
  }

  /** Lets the part at `owner` refer to an existing part, and returns the relationship's id. */
  async relate(kind: PartKind, path: string, owner: string): Promise<string> {
    const relationships = relationshipsPath(owner);
    const before = (await this.text(relationships)) ?? element('Relationships', { xmlns: RELATIONSHIPS }, '');
    const id = `rId${(before.match(/<Relationship /g)?.length ?? 0) + 1}`;
    // From the part's own folder: some readers (exceljs) know no absolute targets.
    const type = `${OFFICE}/${kind}`;
    const added = element('Relationship', { Id: id, Type: type, Target: relativePath(owner, path) });
    this.set(relationships, before.replace('</Relationships>', `${added}</Relationships>`));
    return id;
  }

  async toBytes(): Promise<Uint8Array> {
    for (const [path, text] of this.changed) this.editor.set(path, text);
    return this.editor.bytes();
  }
}

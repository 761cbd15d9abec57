import { unzip, zip } from '@cj-tech-master/excelts/archive';
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

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** As other programs compress; the library's own default is in more of a hurry. */
const level = 6;

/** Enough at once for the compression, and little memory. */
const charactersAtOnce = 2_097_152;

/** Texts as bytes, in pieces of some length. */
async function* inBytes(texts: Iterable<string>): AsyncGenerator<Uint8Array> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < charactersAtOnce) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  yield encoder.encode(piece);
}

/** The finished parts of an .xlsx, of which some are read, changed or added. Paths have no leading slash. */
export class Package {
  private readonly long = new Map<string, () => Iterable<string>>();

  private constructor(private readonly parts: Map<string, string>) {}

  static async open(bytes: Uint8Array): Promise<Package> {
    const parts = new Map<string, string>();
    for await (const entry of unzip(bytes).entries())
      if (entry.type === 'file') parts.set(entry.path, decoder.decode(await entry.bytes()));
    return new Package(parts);
  }

  /** `null`: there is no such part. */
  text(path: string): string | null {
    return this.parts.get(path) ?? null;
  }

  set(path: string, text: string): void {
    this.parts.set(path, text);
  }

  /**
   * Sets a part that may be longer than a text can be. Its pieces are made while the file is written, after all that was set
   * before it.
   */
  setLong(path: string, pieces: () => Iterable<string>): void {
    this.parts.delete(path);
    this.long.set(path, pieces);
  }

  edit(path: string, change: (text: string) => string): void {
    const text = this.text(path);
    if (text === null) throw new Error(`The file has no part ${path}.`);
    this.set(path, change(text));
  }

  /** Adds a part that the part at `owner` refers to, and returns the relationship's id. */
  add(kind: PartKind, path: string, text: string, owner: string): string {
    this.set(path, text);
    const contentType = `${CONTENT}.${contentTypes[kind]}+xml`;
    const type = element('Override', { PartName: `/${path}`, ContentType: contentType });
    this.edit('[Content_Types].xml', (types) => types.replace('</Types>', `${type}</Types>`));
    return this.relate(kind, path, owner);
  }

  /** Lets the part at `owner` refer to an existing part, and returns the relationship's id. */
  relate(kind: PartKind, path: string, owner: string): string {
    const relationships = relationshipsPath(owner);
    const before = this.text(relationships) ?? element('Relationships', { xmlns: RELATIONSHIPS }, '');
    const id = `rId${(before.match(/<Relationship /g)?.length ?? 0) + 1}`;
    // From the part's own folder: some readers (exceljs) know no absolute targets.
    const type = `${OFFICE}/${kind}`;
    const added = element('Relationship', { Id: id, Type: type, Target: relativePath(owner, path) });
    this.set(relationships, before.replace('</Relationships>', `${added}</Relationships>`));
    return id;
  }

  async toBytes(): Promise<Uint8Array> {
    const file = zip({ noSort: true, level });
    for (const [path, text] of this.parts) file.add(path, text);
    for (const [path, pieces] of this.long) file.add(path, inBytes(pieces()));
    return file.bytes();
  }
}

import { unzip } from '@cj-tech-master/excelts/archive';
import { findChildren, parseXml, type XmlElement } from '@cj-tech-master/excelts/xml';
import { frameOf } from './cells/partsOfSheet';
import { relationshipsPath } from './Package';

export interface Relationship {
  id: string;
  /** The last word of the type's address: `table`, `worksheet`, ... */
  type: string;
  /** Path in the package; an address outside it as written. */
  target: string;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

function resolve(target: string, owner: string): string {
  const base = target.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  const path: string[] = [];
  for (const step of [...base, ...target.split('/')]) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

const worksheets = /^xl\/worksheets\/[^/]+\.xml$/;

const bytesAtOnce = 65_536;

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += bytesAtOnce)
    yield bytes.subarray(start, start + bytesAtOnce);
}

/** The files in a ZIP as they arrive; each is read, or left out, before the next. */
async function* entriesOf(zipped: Uint8Array) {
  for await (const entry of unzip(inPieces(zipped)).entries())
    if (entry.type === 'file') yield { path: entry.path.replace(/^\//, ''), entry };
}

async function* decoded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const inText = new TextDecoder();
  for await (const piece of pieces) yield inText.decode(piece, { stream: true });
  yield inText.decode();
}

/** The parts of an .xlsx by path, without leading slash. Sheets are without their cells, which `sheets` gives. */
export class FileParts {
  constructor(
    readonly bytes: Record<string, Uint8Array>,
    private readonly zipped: Uint8Array,
  ) {}

  static async from(zipped: Uint8Array): Promise<FileParts> {
    const bytes: Record<string, Uint8Array> = {};
    for await (const { path, entry } of entriesOf(zipped))
      bytes[path] = worksheets.test(path)
        ? encoder.encode(await frameOf(decoded(entry.stream())))
        : await entry.bytes();
    return new FileParts(bytes, zipped);
  }

  /** Some sheets with all their cells, in pieces; each has to be read before the next. */
  async *sheets(paths: readonly string[]): AsyncGenerator<{ path: string; pieces: AsyncIterable<string> }> {
    for await (const { path, entry } of entriesOf(this.zipped)) {
      if (paths.includes(path)) yield { path, pieces: decoded(entry.stream()) };
      else entry.discard();
    }
  }

  get paths(): string[] {
    return Object.keys(this.bytes);
  }

  text(path: string): string {
    const part = this.bytes[path];
    return part ? decoder.decode(part) : '';
  }

  /** `null`: there is no such part. */
  root(path: string): XmlElement | null {
    const text = this.text(path);
    return text === '' ? null : parseXml(text).root;
  }

  relationships(path: string): Relationship[] {
    const root = this.root(relationshipsPath(path));
    if (!root) return [];
    return findChildren(root, 'Relationship').map(({ attributes }) => {
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: attributes['Type']?.split('/').at(-1) ?? '',
        target: attributes['TargetMode'] === 'External' ? target : resolve(target, path),
      };
    });
  }
}

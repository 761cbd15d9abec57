import { unzip } from '@cj-tech-master/excelts/archive';
import { findChildren, parseXml, type XmlElement } from '@cj-tech-master/excelts/xml';
import { relationshipsPath } from './Package';

export interface Relationship {
  id: string;
  /** The last word of the type's address: `table`, `worksheet`, ... */
  type: string;
  /** Path in the package; an address outside it as written. */
  target: string;
}

const decoder = new TextDecoder();

function resolve(target: string, owner: string): string {
  const base = target.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  const path: string[] = [];
  for (const step of [...base, ...target.split('/')]) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The parts of an .xlsx by path, without leading slash. */
export class FileParts {
  constructor(readonly bytes: Record<string, Uint8Array>) {}

  static async from(zipped: Uint8Array): Promise<FileParts> {
    const bytes: Record<string, Uint8Array> = {};
    for await (const entry of unzip(zipped).entries()) {
      if (entry.type === 'file') bytes[entry.path.replace(/^\//, '')] = await entry.bytes();
    }
    return new FileParts(bytes);
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

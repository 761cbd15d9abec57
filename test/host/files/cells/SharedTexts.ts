import { xmlEncode } from '@cj-tech-master/excelts/xml';
import { MAIN_NAMESPACE, XML_DECLARATION } from '../element';

/** A text that reads like an escape of the file format would come back as the character that it stands for. */
const escaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => `_x005F_x${code}_`);

const element = (text: string): string =>
  `<si><t${/^\s|\n|\s$/.test(text) ? ' xml:space="preserve"' : ''}>${xmlEncode(escaped(text))}</t></si>`;

/** The texts of all cells, each once: a cell names its text by its place among them. */
export class SharedTexts {
  private readonly places = new Map<string, number>();
  private cells = 0;

  /** The place of a cell's text. */
  add(text: string): number {
    this.cells += 1;
    const place = this.places.get(text) ?? this.places.size;
    this.places.set(text, place);
    return place;
  }

  /** The part of the file, in pieces; complete once every cell was written. */
  *part(): Generator<string> {
    const counts = `count="${this.cells}" uniqueCount="${this.places.size}"`;
    yield `${XML_DECLARATION}<sst xmlns="${MAIN_NAMESPACE}" ${counts}>`;
    for (const text of this.places.keys()) yield element(text);
    yield '</sst>';
  }
}

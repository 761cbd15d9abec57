import { walk, type XmlElement } from '@cj-tech-master/excelts/xml';
import { parseAddress } from '../model/address';
import { cellKey, type Hyperlink, type Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import type { Relationship } from './FileParts';

function linkOf(attributes: Record<string, string>, relationships: readonly Relationship[]): Hyperlink {
  const target = relationships.find(({ id }) => id === attributes['r:id'])?.target;
  const [address, ...inside] = target?.split('#') ?? [];
  const reference = attributes['location'] ?? inside.join('#');
  return {
    ...(address && { address }),
    ...(reference && { documentReference: reference }),
    ...(attributes['tooltip'] && { screenTip: attributes['tooltip'] }),
  };
}

/** Reads the links of a sheet's cells, which the library gives without their tips. */
export function readHyperlinks(
  workbook: Workbook,
  sheet: Sheet,
  tail: XmlElement,
  relationships: readonly Relationship[],
): void {
  walk(tail, ({ name, attributes }) => {
    const area = name === 'hyperlink' ? parseAddress(attributes['ref'] ?? '')?.area : undefined;
    if (!area) return;
    const { row, column } = area;
    const shown = workbook.calculation.valueAt(sheet.id, row, column);
    const textToDisplay = shown === null ? '' : String(shown);
    sheet.hyperlinks.set(cellKey(row, column), { ...linkOf(attributes, relationships), textToDisplay });
  });
}

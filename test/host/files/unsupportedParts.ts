import type { FileParts } from './FileParts';
import type { Unsupported, UnsupportedCode } from './Unsupported';

const folders: [RegExp, UnsupportedCode][] = [
  [/^xl\/charts\/chart[^/]*\.xml$/, 'chart'],
  [/^xl\/media\//, 'image'],
  [/^xl\/(comments|threadedComments\/)[^/]*\.xml$/, 'comment'],
  [/^xl\/vbaProject\.bin$/, 'macro'],
  [/^xl\/externalLinks\/[^/]*\.xml$/, 'externalLink'],
  [/^xl\/(slicers|timelines)\/[^/]*\.xml$/, 'slicer'],
];

export const unsupportedParts = (parts: FileParts): Unsupported[] =>
  parts.paths.flatMap((where) =>
    folders.filter(([pattern]) => pattern.test(where)).map(([, code]) => ({ code, where })),
  );

/** The parts that the library may see: drawings and what belongs to them need more of it than we load. */
export function withoutUnsupported(parts: FileParts): Record<string, Uint8Array> {
  const hidden =
    /^xl\/(charts|chartsheets|drawings|media|comments|threadedComments|persons|tables|pivotTables|pivotCache|externalLinks|slicers|slicerCaches|timelines|timelineCaches|ctrlProps|vbaProject)/;
  return Object.fromEntries(Object.entries(parts.bytes).filter(([path]) => !hidden.test(path)));
}

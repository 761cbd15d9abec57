/** What a file holds that the local Excel leaves out: a save would lose it. */
export type UnsupportedCode =
  | 'chart'
  | 'image'
  | 'comment'
  | 'macro'
  | 'externalLink'
  | 'slicer'
  | 'chartSheet'
  | 'formula'
  | 'arrayFormula'
  | 'richText'
  | 'conditionalFormat'
  | 'filter'
  | 'pivotSource'
  | 'protectionPassword'
  | 'name';

export interface Unsupported {
  code: UnsupportedCode;
  /** A sheet's, table's or name's name, or a cell such as `Sheet1!A1`; the part's path for the rest. */
  where: string;
}

export type BorderEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

export interface Border {
  style: 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  /** `#RRGGBB` */
  color: string;
}

/** How one cell looks. Colours are `#RRGGBB`; sizes are points; values are those of Office.js. */
export interface CellStyle {
  /** en-US code; `@` is text. */
  numberFormat: string;
  /** `null`: no fill. */
  fill: string | null;
  fontName: string;
  fontSize: number;
  fontColor: string;
  bold: boolean;
  italic: boolean;
  strikethrough: boolean;
  underline: 'None' | 'Single' | 'Double';
  horizontal:
    | 'General'
    | 'Left'
    | 'Center'
    | 'Right'
    | 'Fill'
    | 'Justify'
    | 'CenterAcrossSelection'
    | 'Distributed';
  vertical: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  indent: number;
  wrap: boolean;
  /** Protection of the cell; counts only on a protected sheet. */
  locked: boolean;
  /** The user's leading apostrophe: shown as text, not part of the value. */
  quoted: boolean;
  borders: { readonly [edge in BorderEdge]?: Border };
}

/** Excel's Normal style: Calibri 11 (Aptos Narrow in the newest versions). */
export const NORMAL: CellStyle = {
  numberFormat: 'General',
  fill: null,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  strikethrough: false,
  underline: 'None',
  horizontal: 'General',
  vertical: 'Bottom',
  indent: 0,
  wrap: false,
  locked: true,
  quoted: false,
  borders: {},
};

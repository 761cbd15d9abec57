import { findChild, type XmlElement } from '@cj-tech-master/excelts/xml';

/** What the library gives for a colour. */
export interface ColorInFile {
  argb?: string;
  theme?: number;
  tint?: number;
  indexed?: number;
}

/** The order in which files count the theme's colours; light and dark are exchanged against the theme's own order. */
const themeOrder = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

/** The palette of Excel 97 (ECMA-376, 18.8.27), from index 8 on; the first eight repeat 8 to 15. */
const palette = [
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080',
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF',
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696',
  '003366 339966 003300 333300 993300 993366 333399 333333',
].flatMap((line) => line.split(' '));

/** Lightens (above 0) or darkens a colour; close to Excel, which does it by the lightness of HSL. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const changed = channels.map((value) => (tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return changed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('');
}

/** Turns a file's colours into `#RRGGBB`. */
export class ColorsInFile {
  private readonly theme: string[];

  constructor(theme: XmlElement | null) {
    const elements = theme && findChild(theme, 'a:themeElements');
    const scheme = elements && findChild(elements, 'a:clrScheme');
    this.theme = themeOrder.map((name) => {
      const color = scheme && findChild(scheme, `a:${name}`);
      const [value] = color?.children.filter((child): child is XmlElement => child.type === 'element') ?? [];
      return (
        value?.attributes['lastClr'] ?? value?.attributes['val'] ?? (name === 'lt1' ? 'FFFFFF' : '000000')
      );
    });
  }

  /** `undefined`: automatic, or none. */
  toHex(color: ColorInFile | undefined): string | undefined {
    if (!color) return undefined;
    const rgb = color.argb?.slice(-6) ?? this.named(color);
    if (rgb === undefined) return undefined;
    return `#${(color.tint ? tinted(rgb, color.tint) : rgb).toUpperCase()}`;
  }

  private named({ theme, indexed }: ColorInFile): string | undefined {
    if (theme !== undefined) return this.theme[theme];
    return indexed === undefined ? undefined : palette[indexed < 8 ? indexed : indexed - 8];
  }
}

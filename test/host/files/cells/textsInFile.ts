import { xmlDecode } from '@cj-tech-master/excelts/xml';

export interface TextInFile {
  text: string;
  /** Parts of it look different. */
  isRich: boolean;
}

const item = /<si\b[^>]*?(?:\/>|>(.*?)<\/si>)/gs;
const phonetic = /<rPh\b.*?<\/rPh>/gs;
const run = /<t\b[^>]*?(?:\/>|>(.*?)<\/t>)/gs;

/** Whether XML can hold a character, by its code. */
const isInXml = (code: number): boolean =>
  [9, 10, 13].includes(code) ||
  (code >= 0x20 && code < 0xd800 && code !== 0x7f) ||
  (code >= 0xe000 && code < 0xfffe);

/** A character that would be lost is written as `_x000A_`; what stands for one that XML can't hold stays as it is. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (escape, hex: string) => {
        const code = parseInt(hex, 16);
        return isInXml(code) ? String.fromCharCode(code) : escape;
      })
    : text;

/** What `<si>` or `<is>` holds. */
export function textInFile(xml: string): TextInFile {
  const runs = [...xml.replace(phonetic, '').matchAll(run)];
  const text = runs.map(([, part = '']) => unescaped(xmlDecode(part))).join('');
  return { text, isRich: /<r\b/.test(xml) };
}

/** The texts that cells share, in their order. */
export const textsInFile = (xml: string): TextInFile[] =>
  [...xml.matchAll(item)].map(([, content = '']) => textInFile(content));

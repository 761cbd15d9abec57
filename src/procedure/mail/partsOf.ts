import { readable } from './mailLines';
import { isCoupleName, isPersonName } from './personIn';

/** A message by what its parts are for. */
interface Parts {
  /** What is told, up to and with the closing. */
  words: string[];
  /** What stands below the closing. */
  signature: string[];
  /** A name behind the closing on the same line; `''` where none is. */
  behindClosing: string;
  /** The first lines below earlier closings: two people may have signed. */
  signedAbove: string[];
  /** Disclaimers, and what a phone adds of itself, are left out. */
  isCut: boolean;
}

const closing =
  /^(?:(?:alvast |bij voorbaat )?(?:hartelijk )?(?:bedankt|dank)(?: en| voor).{0,40} groet(?:en|jes)?|(?:met )?(?:de |een )?(?:vriendelijke?|hartelijke?|beleefde|sportieve|warme|zonnige|collegiale)?,? ?(?:groet(?:en|jes)?|gr|grt|grtz)|m\.? ?v\.? ?g\.?|(?:m\.? ?)?vr\.? ?gr\.?|liefs|cheers|in afwachting (?:van|op) (?:uw|een|jullie) (?:spoedige? )?(?:antwoord|reactie|bericht)|(?:met )?(?:de )?(?:meeste )?hoogacht(?:end|ing)|(?:alvast |hartelijk )?(?:bedankt|dank)|(?:(?:with |thanks and |thank you and )?(?:kind|best|warm|kindest)(?: regards| wishes)?|regards|(?:yours )?(?:sincerely|faithfully|truly)|sincerely(?: yours)?|many thanks|thanks|thank you)|cordialement|bien à vous)(?: ?[/|&] ?(?:(?:kind|best|warm) regards|cordialement|bien à vous))?(?: (?:van|from))?\s*[.,!-]*(?:\s+(.{2,60}))?$/i;
/** Nobody's name begins in small letters, but for what stands before it. */
const beginsName = /^(?:\p{Lu}|(?:fam|dhr|mw|mevr|mevrouw|familie|van|de|den|der|ter|ten|te)\b)/u;
const delimiter = /^(?:--|__|—)$/;

const disclaimer =
  /^(?:disclaimer|vertrouwelijkheid|proclaimer|confidentiality|de (?:informatie|inhoud) (?:in|van|verzonden|opgenomen)|deze? e-?mail(?:bericht)?s?\b.{0,40}\b(?:is|kan|zijn|en|wordt)|dit (?:e-?mail)?bericht(?: \(.{0,60}\))? (?:is|kan|en)|dit e-?mailbericht|this (?:e-?mail|message)\b|the (?:information|content)s? (?:contained|in|of) (?:this|the)|aan (?:dit|deze) |denk aan het milieu|think (?:before|of the env)|please consider the env)/i;
const addedByProgram =
  /^(?:verzonden|verstuurd|sent) (?:vanaf|vanuit|via|met|from|with|using) |^(?:get|download|ontvang|haal) outlook|^outlook voor |^(?:virusvrij|virus-free)|^(?:deze e-?mail is gecontroleerd|this email has been (?:checked|scanned))/i;
const afterthought = /^(?:p\.? ?s\.?\b|n\.?b\.?\b|bijlagen?\b)/i;

const longestInSignature = 90;
const mostLinesOfSignature = 14;

const taken = new WeakMap<readonly string[], Parts>();

/** Takes a message apart, once; what stands in no part is left out. */
export function partsOf(lines: readonly string[]): Parts {
  const parts = taken.get(lines) ?? takeApart(lines);
  taken.set(lines, parts);
  return parts;
}

function takeApart(lines: readonly string[]): Parts {
  const plain = lines.map(readable);
  const closings = plain.flatMap((line, index) => (closes(line) || delimiter.test(line) ? [index] : []));
  const firstClosing = closings[0] ?? -1;
  const cut = plain.findIndex(
    (line, index) => index > firstClosing && disclaimer.test(line) && line.length > 9,
  );
  const end = cut === -1 ? lines.length : cut;
  const kept = (index: number) => !addedByProgram.test(plain[index] ?? '');
  const isCut = end < lines.length || plain.some((line) => addedByProgram.test(line));

  const within = closings.filter((index) => index < end);
  const start = lastOf(within, plain);
  const rest = (from: number, to: number) => lines.slice(from, to).filter((_, offset) => kept(from + offset));
  if (start === undefined) {
    const signed = signedAt(plain.map((line, index) => (index < end && kept(index) ? line : '')));
    return {
      words: rest(0, signed),
      signature: rest(signed, end),
      behindClosing: '',
      signedAbove: [],
      isCut,
    };
  }

  const behind = rest(start + 1, end);
  const stop = behind.findIndex((line, index) => {
    const said = readable(line);
    return said.length > longestInSignature || afterthought.test(said) || index >= mostLinesOfSignature;
  });
  const below = stop === -1 ? behind : behind.slice(0, stop);
  const [behindClosing = '', ...more] = (closing.exec(plain[start] ?? '')?.[1] ?? '')
    .replace(/[.,!]+$/, '')
    .split(besideName);
  const signedAbove = within
    .filter((index) => index < start)
    .map((index) => plain.slice(index + 1, start).find((line) => line !== '') ?? '');
  return {
    signedAbove,
    words: [...rest(0, start + 1), ...behind.slice(below.length)],
    signature: [...more, ...below],
    behindClosing,
    isCut,
  };
}

/** What stands beside a name on its line: an address, a number. */
export const besideName = / ?\| ?|, /;
const mostLinesUnclosed = 8;
const isSentence = /(?:\p{L}+ ){4,}\p{L}+|\p{L}{3,}[!?]$/u;

/**
 * Where a message is signed without a closing: its last lines begin with a name, and none of them is a sentence. The number of lines where
 * it is not.
 */
function signedAt(plain: readonly string[]): number {
  const last = plain.findLastIndex((line) => line !== '');
  const first = plain.lastIndexOf('', last) + 1;
  const [name = ''] = (plain[first] ?? '').replace(/[,;.]$/, '').split(besideName);
  const lines = plain.slice(first, last + 1);
  const isSigned =
    first > 0 &&
    lines.length <= mostLinesUnclosed &&
    (isPersonName(name) || isCoupleName(name)) &&
    lines.every((line) => line.length <= longestInSignature && !isSentence.test(line));
  return isSigned ? first : plain.length;
}

function closes(line: string): boolean {
  const found = closing.exec(line);
  if (found?.[1] === undefined) return found !== null;
  // “Bedankt Karin,” greets whoever reads it.
  return beginsName.test(found[1]) && !/^(?:\S+ )?(?:bedankt|dank|thanks?)\b/i.test(line);
}

/** A thank-you in the middle is no closing where another one comes; a name follows within a few lines. */
function lastOf(within: readonly number[], plain: readonly string[]): number | undefined {
  const written = within.filter((index) => !delimiter.test(plain[index] ?? ''));
  return written.at(-1) ?? within.at(-1);
}

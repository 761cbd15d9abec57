import { readable } from './mailLines';

const named =
  /(?<![\p{L}])(?:(oude|oud|vorige|old|previous|uw|your|jullie) )?(?:klant|relatie|debiteur(?:en)?|cli[eë]nt|customer|client|relation)(?:[ -]?(?:nummer|nr|no|number|code|id))(?:\.| is| was|:|#|=| ){0,4}\s?([A-Z]{0,4}[-.]?\d[\dA-Z./-]{2,14})(?![\p{L}\d]| \d)/giu;

/** The numbers under which the relation says to be known. */
export function relationNumbersIn(line: string): string[] {
  return [...readable(line).matchAll(named)].flatMap(([, whose, number = '']) =>
    whose === undefined || /^(?:uw|your)$/i.test(whose) ? [number.replace(/[./-]+$/, '')] : [],
  );
}

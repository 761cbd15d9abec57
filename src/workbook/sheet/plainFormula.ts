/**
 * A formula without what Excel may write in its own way: blanks, brackets around a simple name, and this row in its long
 * form. Texts keep their blanks.
 */
export function plainFormula(formula: string): string {
  return formula
    .replace(/\w+\[\[#This Row\],\[([^[\]]*)\]\]/gi, '[@$1]')
    .replace(/\[@\[((?:[^'[\]]|'.)*)\]\]/g, '[@$1]')
    .replace(/"[^"]*"|\s+/g, (part) => (part.startsWith('"') ? part : ''));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A text as it stands in a file, with `…` where something is filled in. */
export interface FoundText {
  file: string;
  /** Counted from 1. */
  line: number;
  text: string;
}

/** What nobody reads: names of files, of codes and of types. */
function isCode({ parent }: ts.Node): boolean {
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isCaseClause(parent) ||
    ts.isElementAccessExpression(parent) ||
    (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken)
  );
}

function spoken(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

/** The texts of one file of TypeScript; what is filled in between their parts is looked through by itself. */
export function textsInCode(file: string, source: string): FoundText[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: FoundText[] = [];
  const visit = (node: ts.Node): void => {
    const text = spoken(node);
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    if (text !== null && /\p{L}/u.test(text) && !isCode(node)) found.push({ file, line: line + 1, text });
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

/** The paragraphs and cells of a manual; what stands in a link's address or a picture's name is read by nobody. */
const textsInMarkdown = (file: string, source: string): FoundText[] =>
  source
    .split('\n')
    .map((text, index) => ({ file, line: index + 1, text: text.replace(/\]\([^)]*\)/g, ']') }))
    .filter(({ text }) => /\p{L}/u.test(text));

/** All texts below a folder of the product. */
export function textsIn(folder: string): FoundText[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return files.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    return file.endsWith('.md') ? textsInMarkdown(file, source) : textsInCode(file, source);
  });
}

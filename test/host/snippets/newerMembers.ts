import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

let declared: ReadonlySet<string> | undefined;

/**
 * What a sample uses of Excel's API that Microsoft's types declare and the office.js of this realm doesn't have.
 * @param script JavaScript
 */
export function newerMembers(script: string): string[] {
  declared ??= readDeclared();
  const present = presentMembers();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) used.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('sample.js', script, ts.ScriptTarget.ES2022));
  return [...used].filter((name) => declared?.has(name) && !present.has(name)).sort();
}

/** Names of the members of all of Excel's classes, as the types have them. */
function readDeclared(): ReadonlySet<string> {
  const types = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');
  const text = readFileSync(types, 'utf8');
  const from = text.indexOf('\ndeclare namespace Excel {');
  const excel = text.slice(from, text.indexOf('\n}', from));
  const classes = [...excel.matchAll(/^ {4}class .*$[^]*?^ {4}\}/gm)];
  const members = classes.flatMap(([one]) => [...one.matchAll(/^ {8}(?:readonly )?(\w+)[(:<]/gm)]);
  return new Set(members.map(([, name = '']) => name));
}

/** The same of the script that runs here. */
function presentMembers(): ReadonlySet<string> {
  const classes = Object.values(Excel as Record<string, unknown>).filter((one) => typeof one === 'function');
  return new Set(classes.flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype ?? {})));
}

import ts from 'typescript';
import { parse } from 'yaml';

/** One of Microsoft's samples: a page with buttons, and the script behind them. */
export interface Snippet {
  /** The version of ExcelApi that it says it needs, as "1.9". */
  needs: string;
  html: string;
  /** JavaScript, from the sample's TypeScript. */
  script: string;
}

/** The fields of Script Lab's format that matter here; what is absent reads as empty. */
interface Yaml {
  api_set?: { ExcelApi?: string };
  script?: { content?: string };
  template?: { content?: string };
}

/** Reads a sample in Script Lab's format, as the office-js-snippets repository keeps them. */
export function readSnippet(yaml: string): Snippet {
  const { api_set: sets, script, template } = parse(yaml) as Yaml;
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const { outputText } = ts.transpileModule(script?.content ?? '', { compilerOptions });
  return { needs: sets?.ExcelApi ?? '1.1', html: template?.content ?? '', script: outputText };
}

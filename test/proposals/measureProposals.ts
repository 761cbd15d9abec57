import { complaintVocabulary } from '../../src/procedure/adoption/columns/complaintVocabulary';
import { proposeColumns } from '../../src/procedure/adoption/columns/proposeColumns';
import type { HeaderList } from './headerTable';

const rows = 40;

/** A column of which the proposal isn't what a person would say. */
interface Miss {
  kept: string;
  header: string;
  proposed: string | null;
  confidence: number;
  right: string;
}

export interface Measured {
  columns: number;
  /** Of what was proposed how much is right, from 0 to 1. */
  precision: number;
  /** Of the columns that mean something how many were proposed so, from 0 to 1. */
  recall: number;
  wrong: Miss[];
  missed: Miss[];
}

/** What is proposed for whole lists, beside what is right for them. A proposal where there is none to make is wrong. */
export function measureProposals(lists: readonly HeaderList[]): Measured {
  const judged = lists.flatMap(({ kept, columns }) =>
    proposeColumns(
      {
        headers: columns.map(([header]) => header),
        rows: Array.from({ length: rows }, (_, row) => columns.map(([, , { cell }]) => cell(row))),
        dated: columns.map(([, , { cell, dated }]) =>
          dated ? new Set([...Array(rows).keys()].filter((row) => cell(row) !== '')) : new Set<number>(),
        ),
      },
      complaintVocabulary,
    ).map(({ header, meaning, confidence }, column) => {
      const right = [columns[column]?.[1] ?? null].flat();
      return {
        miss: { kept, header, proposed: meaning, confidence, right: right.join(' / ') || '-' },
        means: !right.includes(null),
        proposed: meaning !== null,
        fits: right.includes(meaning),
      };
    }),
  );
  const proposed = judged.filter((column) => column.proposed);
  const meaning = judged.filter((column) => column.means);
  return {
    columns: judged.length,
    precision: proposed.filter(({ fits }) => fits).length / Math.max(1, proposed.length),
    recall: meaning.filter(({ fits }) => fits).length / Math.max(1, meaning.length),
    wrong: proposed.flatMap(({ fits, miss }) => (fits ? [] : miss)),
    missed: meaning.flatMap(({ proposed: was, miss }) => (was ? [] : miss)),
  };
}

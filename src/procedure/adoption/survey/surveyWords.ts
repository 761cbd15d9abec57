import type { AdoptionChoices } from '../cells/adoptionChoices';
import type { WordDecision } from '../rows/adoptionPlan';
import { codeOfWord, codeOfYesOrNo, wordKey } from '../cells/choiceWords';
import { isErrorValue } from '../cells/errorValue';
import { isChoiceField } from '../../complaint/fields';
import type { ChoiceField } from '../../complaint/fields';
import type { MappedColumns } from '../columns/mappedColumns';
import { isNoValue } from '../cells/noValue';
import type { ReadCell } from '../rows/rowReading';

/** Collects the words in the columns of choices, row by row, and then says what each means. */
interface WordSurvey {
  look(cellAt: (column: number) => ReadCell): void;
  /** Per column the most frequent word first. */
  decide(): WordDecision[];
}

export function surveyWords(
  headers: readonly string[],
  columns: MappedColumns,
  { words: chosen }: AdoptionChoices,
): WordSurvey {
  const counted = [...columns].flatMap(([meaning, [column]]) =>
    isChoiceField(meaning) && column !== undefined
      ? [{ field: meaning, column, words: new Map<string, { word: string; rows: number }>() }]
      : [],
  );

  const decideWord = (
    field: ChoiceField,
    column: number,
    key: string,
    word: string,
  ): Pick<WordDecision, 'code' | 'by'> => {
    const choice = chosen.get(column)?.get(key);
    if (choice !== undefined) return { code: choice, by: 'choice' };
    const answer = field === 'status' ? codeOfYesOrNo(headers[column] ?? '', word) : null;
    if (answer !== null) return { code: answer, by: 'vocabulary' };
    const found = codeOfWord(field, word);
    return { code: found?.code ?? null, by: found?.sure ? 'vocabulary' : null };
  };

  return {
    look(cellAt) {
      for (const { column, words } of counted) {
        const cell = cellAt(column);
        const key = wordKey(cell.shown);
        if (cell.fixed !== null || isNoValue(cell.shown) || isErrorValue(cell.value)) continue;
        const known = words.get(key) ?? { word: cell.shown.trim(), rows: 0 };
        known.rows += 1;
        words.set(key, known);
      }
    },
    decide: () =>
      counted.flatMap(({ field, column, words }) =>
        [...words]
          .sort(([, a], [, b]) => b.rows - a.rows)
          .map(([key, { word, rows }]) => ({
            column,
            field,
            word,
            key,
            rows,
            ...decideWord(field, column, key, word),
          })),
      ),
  };
}

import type { AdoptionPlan, Question } from '../../../../procedure/adoption/rows/adoptionPlan';
import type { Problem } from '../../../../procedure/adoption/rows/plannedRow';
import type { FindingGroup } from './findings';

/** Questions that were asked, answered or not, by a key of their own. */
export type AskedQuestions = ReadonlyMap<string, Question>;

const dateKey = (column: number) => `dates ${column}`;
const wordKey = (column: number, key: string) => `word ${column} ${key}`;

export function keyOf(question: Question): string {
  switch (question.kind) {
    case 'dates':
      return dateKey(question.decision.column);
    case 'word':
      return wordKey(question.decision.column, question.decision.key);
    case 'withoutStatus':
    case 'closedUndated':
    case 'year':
      return question.kind;
  }
}

/** A question that was answered stays where it stood, so that the answer can be changed. */
export function askedSoFar(
  before: AskedQuestions,
  { questions, dates, words }: AdoptionPlan,
): AskedQuestions {
  const asked = new Map(before);
  for (const question of questions) asked.set(keyOf(question), question);
  const answered = (key: string, question: Question) => {
    if (asked.has(key)) asked.set(key, question);
  };
  for (const decision of dates) answered(dateKey(decision.column), { kind: 'dates', decision });
  for (const decision of words) answered(wordKey(decision.column, decision.key), { kind: 'word', decision });
  return asked;
}

/** Whether problems are told of elsewhere: by a question that stands open, or among the rows that are double. */
export function isToldElsewhere(
  { code, rows, first }: FindingGroup<Problem>,
  { questions, doubles }: AdoptionPlan,
): boolean {
  if (code === 'doubleNumber') {
    const double = new Set(doubles.flatMap(({ by, rows: alike }) => (by === 'number' ? alike : [])));
    return rows.every((row) => double.has(row));
  }
  return questions.some((question) => {
    if (question.kind === 'year') return code === 'noYear';
    if (!('decision' in question) || question.decision.column !== first[0]?.column) return false;
    return code === (question.kind === 'dates' ? 'ambiguousDate' : 'unknownWord');
  });
}

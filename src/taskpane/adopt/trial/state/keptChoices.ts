import { noChoices } from '../../../../procedure/adoption/cells/adoptionChoices';
import type { AdoptionChoices } from '../../../../procedure/adoption/cells/adoptionChoices';
import type { Mapping } from '../../../../procedure/adoption/columns/columnProposal';
import type { ComplaintMeaning } from '../../../../procedure/adoption/columns/complaintMeanings';
import type { SourceList, SourceValue } from '../../../../procedure/adoption/cells/sourceList';

/** A list with what its columns mean: what decisions are about. */
export interface Decided {
  source: SourceList;
  mapping: Mapping<ComplaintMeaning>;
}

/** The decisions that still hold when the list was read again, or a column got another meaning. */
export function keptChoices(choices: AdoptionChoices, before: Decided, after: Decided): AdoptionChoices {
  const { list } = after.source;
  if (list.sheet !== before.source.list.sheet || !same(list.headers, before.source.list.headers)) {
    return noChoices;
  }
  const sameMeaning = ([column]: readonly [number, unknown]) =>
    before.mapping[column] === after.mapping[column];
  const then = valuesOf(before.source);
  const now = valuesOf(after.source);
  return {
    ...choices,
    dateRules: new Map([...choices.dateRules].filter(sameMeaning)),
    words: new Map([...choices.words].filter(sameMeaning)),
    fixes: new Map(
      [...choices.fixes].filter(([key]) => {
        const [row, column] = key.split(':').map(Number);
        return then.get(row)?.[column ?? -1] === now.get(row)?.[column ?? -1];
      }),
    ),
    rows: new Map([...choices.rows].filter(([row]) => same(then.get(row), now.get(row)))),
  };
}

function valuesOf({ rows }: SourceList): Map<number | undefined, readonly SourceValue[]> {
  return new Map(rows.map(({ row, values }) => [row, values]));
}

function same(one: readonly SourceValue[] | undefined, other: readonly SourceValue[] | undefined): boolean {
  return one?.length === other?.length && (one ?? []).every((value, index) => value === other?.[index]);
}

import { placeholders, unknownValue, valueNamed, type ScriptValues } from './fillTalkingPoints';
import { talkingPoints } from './talkingPoints';
import type { Wording } from './talkingPoints';

/** What would be left open in the office's wording. */
interface Holes {
  /** Placeholders that mean nothing, with a brace that was forgotten, as they were typed. */
  unknown: string[];
  /** What the wording refers to and the case doesn't say. */
  blank: (keyof ScriptValues)[];
}

/** @example holesIn({ thank: 'Dank u, {naam} {datum}.', … }, { name: '', … }) // { unknown: ['{datum}'], blank: ['name'] } */
export function holesIn(wording: Wording, values: ScriptValues): Holes {
  const words = talkingPoints.map((point) => wording[point]).join('\n');
  const named = [...words.matchAll(placeholders)].map(([typed, name = '']) => ({
    typed,
    key: valueNamed(name),
  }));
  const stray = words.replace(placeholders, '').match(/\{[^\s.,;:!?]*|[^\s.,;:!?]*\}/g) ?? [];
  return {
    unknown: unique([...named.flatMap(({ typed, key }) => (key === undefined ? typed : [])), ...stray]),
    blank: unique(named.flatMap(({ key }) => key ?? [])).filter((key) =>
      ['', unknownValue].includes(values[key].trim()),
    ),
  };
}

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];

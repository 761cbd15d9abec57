import { spellingKey } from './textKey';

/** The ways in which the names of one list are written, and how often. */
export interface Spellings {
  add(text: string): void;
  /**
   * The spelling that all variants get: the one on the register's list, else the most frequent, else the first; one in
   * small letters or in capitals only where there is no other.
   */
  of(text: string): string;
  /** What isn't on the register's list yet, in the order of the alphabet. */
  additions(): string[];
}

/** Names for nobody, which belong on no list. */
const nobody = new Set(['onbekend', 'unknown', '?', '-', 'n.v.t.', 'nvt', 'n/a']);

/**
 * @param known the names that stand on the register's list
 * @param keyOf what makes two spellings those of one name
 */
export function createSpellings(known: readonly string[], keyOf = spellingKey): Spellings {
  const listed = new Map<string, string>();
  for (const name of known) if (!listed.has(keyOf(name))) listed.set(keyOf(name), name);
  const counted = new Map<string, Map<string, number>>();
  const decided = new Map<string, string>();

  const decide = (key: string, text: string): string => {
    const forms = [...(counted.get(key) ?? [])].sort(
      ([one, a], [other, b]) => Number(isMixed(other)) - Number(isMixed(one)) || b - a,
    );
    return listed.get(key) ?? forms[0]?.[0] ?? text;
  };
  const spelled = (key: string, text: string): string => {
    const name = decided.get(key) ?? decide(key, text);
    decided.set(key, name);
    return name;
  };

  return {
    add(text) {
      const plain = tidy(text);
      const key = keyOf(plain);
      if (key === '') return;
      const forms = counted.get(key) ?? new Map<string, number>();
      forms.set(plain, (forms.get(plain) ?? 0) + 1);
      counted.set(key, forms);
    },
    of: (text) => (keyOf(text) === '' ? '' : spelled(keyOf(text), tidy(text))),
    additions: () =>
      [...counted.keys()]
        .filter((key) => !listed.has(key) && !nobody.has(key))
        .map((key) => spelled(key, key))
        .sort((a, b) => a.localeCompare(b, 'nl')),
  };
}

const isMixed = (text: string): boolean => text !== text.toLowerCase() && text !== text.toUpperCase();

/** Without the spaces that nobody sees. */
const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');

import type { Population } from '../../procedure/sample/population';

/** A population as the value of a list's item: `closed`, `category:Wachttijd`. */
export function codeOf(population: Population): string {
  return 'name' in population ? `${population.kind}:${population.name}` : population.kind;
}

export function populationOf(code: string): Population {
  const [kind = '', ...name] = code.split(':');
  if (kind === 'category' || kind === 'department') return { kind, name: name.join(':') };
  return { kind: kind === 'all' ? 'all' : 'closed' };
}

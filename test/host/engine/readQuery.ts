import { ApiError } from './ApiError';
import { HostCollection, HostObject } from './HostObject';
import { getProperty, propertyName, propertyNames } from './members';
import type { QueryInfo } from './protocol';
import type { Requirements } from './Requirements';

/** "Work with PivotTables": a name that the docs load to have the object itself and nothing of it. */
const NOTHING = /^no-?properties-?needed$/i;

export type Loaded = Record<string, unknown>;

/** What office.js needs to find the object again after the batch: its id, under the name the class uses. */
export function identityOf(target: HostObject): Loaded {
  if (propertyName(target, 'Id')) return { Id: getProperty(target, 'Id') };
  if (propertyName(target, '_Id')) return { _Id: getProperty(target, '_Id') };
  return {};
}

/** What a `load` asked for, nested as office.js expects it. */
export function readQuery(target: HostObject, query: QueryInfo, requirements: Requirements): Loaded {
  const select = query.Select?.length ? query.Select : ['*'];
  const expand = (query.Expand ?? []).map((path) => `${path}/*`);
  const paths = [...select, ...expand].map((path) => path.split(/[/.]/));
  return target instanceof HostCollection
    ? readCollection(target, paths, requirements, query)
    : readObject(target, paths, requirements);
}

function readCollection(
  target: HostCollection,
  paths: string[][],
  requirements: Requirements,
  { Skip = 0, Top }: QueryInfo = {},
): Loaded {
  // `count` belongs to the collection, everything else to its items.
  const isOwn = ([head = '']: string[]) => head !== '*' && propertyName(target, head) !== undefined;
  const own = readObject(target, paths.filter(isOwn), requirements);
  const ofItems = paths.filter((path) => !isOwn(path));
  if (ofItems.length === 0) return own;
  const items = target.list().slice(Skip, Top === undefined ? undefined : Skip + Top);
  return {
    ...own,
    _Items: items.map((item) => ({ ...identityOf(item), ...readObject(item, ofItems, requirements) })),
  };
}

function readObject(target: HostObject, paths: string[][], requirements: Requirements): Loaded {
  const values: Loaded = {};
  const nested = new Map<string, string[][]>();
  for (const [head = '*', ...rest] of paths) {
    if (NOTHING.test(head)) continue;
    if (head === '*' || head === '') Object.assign(values, readScalars(target, requirements));
    else nested.set(head, [...(nested.get(head) ?? []), rest]);
  }
  for (const [head, rests] of nested) {
    const name = propertyName(target, head);
    if (!name)
      throw new ApiError('ApiNotFound', `${target.className}.${head} is not implemented in the local Excel`);
    requirements.check(target.className, name);
    const value = getProperty(target, name);
    const deeper = rests.map((rest) => (rest.length > 0 ? rest : ['*']));
    if (value instanceof HostCollection) values[name] = readCollection(value, deeper, requirements);
    else if (value instanceof HostObject) values[name] = readObject(value, deeper, requirements);
    else values[name] = value ?? null;
  }
  return values;
}

function readScalars(target: HostObject, requirements: Requirements): Loaded {
  const values: Loaded = {};
  for (const name of propertyNames(target)) {
    if (name.startsWith('_') || !requirements.allows(target.className, name)) continue;
    const value = getProperty(target, name);
    if (!(value instanceof HostObject)) values[name] = value ?? null;
  }
  return values;
}

import { ApiError } from './ApiError';
import type { HostObject } from './HostObject';

const WIRE_NAME = /^_?[A-Z]/;

type Members = Map<string, PropertyDescriptor & { wireName: string }>;
const known = new WeakMap<object, Members>();

/** The wire members of an object's class, by lower-case name: `load` sends camelCase, everything else PascalCase. */
function membersOf(target: HostObject): Members {
  const prototype: object = Object.getPrototypeOf(target);
  const cached = known.get(prototype);
  if (cached) return cached;
  const members: Members = new Map();
  for (let level = prototype; level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      const key = name.toLowerCase();
      if (WIRE_NAME.test(name) && !members.has(key)) members.set(key, { ...descriptor, wireName: name });
    }
  }
  known.set(prototype, members);
  return members;
}

function notImplemented(target: HostObject, name: string): ApiError {
  return new ApiError('ApiNotFound', `${target.className}.${name} is not implemented in the local Excel`);
}

/** The wire name, or `undefined` when the class has no such property. */
export function propertyName(target: HostObject, name: string): string | undefined {
  const member = membersOf(target).get(name.toLowerCase());
  return member?.get ? member.wireName : undefined;
}

export function propertyNames(target: HostObject): string[] {
  return [...membersOf(target).values()].filter((member) => member.get).map((member) => member.wireName);
}

export function getProperty(target: HostObject, name: string): unknown {
  const getter = membersOf(target).get(name.toLowerCase())?.get;
  if (!getter) throw notImplemented(target, name);
  return getter.call(target);
}

export function setProperty(target: HostObject, name: string, value: unknown): void {
  const setter = membersOf(target).get(name.toLowerCase())?.set;
  if (!setter) throw notImplemented(target, `${name} (set)`);
  setter.call(target, value);
}

export function callMethod(target: HostObject, name: string, args: unknown[]): unknown {
  const method: unknown = membersOf(target).get(name.toLowerCase())?.value;
  if (typeof method !== 'function') throw notImplemented(target, `${name}()`);
  return Reflect.apply(method, target, args);
}

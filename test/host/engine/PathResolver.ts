import { ApiError } from './ApiError';
import type { EngineOptions } from './EngineOptions';
import { HostObject } from './HostObject';
import { callMethod, getProperty } from './members';
import { PathType, type Action, type ArgumentInfo, type ObjectPath } from './protocol';

/** office.js announces its handlers to this at start-up. */
class AddinInternalService extends HostObject {
  readonly className = 'AddinInternalService';
  NotifyActionHandlerReady(): void {}
}

/** The objects of one batch. A path made by a method has side effects, so each is resolved once, when first needed. */
export class PathResolver {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly kept = new Map<HostObject, string>();

  constructor(
    private readonly paths: Record<string, ObjectPath>,
    private readonly options: EngineOptions,
    private readonly references: ReadonlyMap<string, HostObject>,
  ) {}

  /** `null` is a null object. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new ApiError('InvalidObjectPath', `path ${id}`);
    const object = this.find(path);
    this.resolved.set(id, object);
    return object;
  }

  argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, i) =>
      this.argument(value, info?.ReferencedObjectPathIds?.[i]),
    );
  }

  keep(object: HostObject, reference: string): void {
    this.kept.set(object, reference);
  }

  referenceOf(object: HostObject): { _ReferenceId: string } | undefined {
    const reference = this.kept.get(object);
    return reference ? { _ReferenceId: reference } : undefined;
  }

  /** `Class.member` of an action, as office.js shows it in `debugInfo.errorLocation`. */
  locationOf(action: Action): string {
    const path = this.paths[action.ObjectPathId];
    const target = this.resolved.get(action.ObjectPathId);
    if (target) return `${target.className}.${camel(action.Name)}`.replace(/\.$/, '');
    const parent = path && this.resolved.get(path.ParentObjectPathId ?? -1);
    const member = path?.ObjectPathType === PathType.Indexer ? 'getItem' : camel(path?.Name ?? '');
    return parent ? `${parent.className}.${member}` : member;
  }

  private find(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.options.root;
      case PathType.Null:
        return null;
      case PathType.New:
        return this.made(path.Name);
      case PathType.Reference: {
        const object = this.references.get(path.Name);
        if (!object) throw new ApiError('InvalidObjectPath', `reference ${path.Name}`);
        this.kept.set(object, path.Name);
        return object;
      }
      default:
        return this.fromParent(path);
    }
  }

  private made(name: string): HostObject {
    if (name.endsWith('AddinInternalService')) return new AddinInternalService();
    const service = this.options.services?.[name];
    if (!service) throw new ApiError('ApiNotFound', `new ${name}`);
    return service();
  }

  private fromParent(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    const name = path.ObjectPathType === PathType.Indexer ? 'GetItem' : path.Name;
    this.options.requirements.check(parent.className, name);
    const object =
      path.ObjectPathType === PathType.Property
        ? getProperty(parent, name)
        : callMethod(parent, name, this.argumentsOf(path.ArgumentInfo));
    if (object instanceof HostObject) return object;
    if (object === null || object === undefined) return null;
    throw new Error(`${parent.className}.${name} gives no object`);
  }

  private argument(value: unknown, reference?: unknown): unknown {
    if (typeof reference === 'number' && reference > 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      return value.map((item, i) => this.argument(item, Array.isArray(reference) ? reference[i] : undefined));
    }
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.argument(item)]));
  }
}

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

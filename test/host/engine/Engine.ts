import { ApiError } from './ApiError';
import { HostObject } from './HostObject';
import { callMethod, setProperty } from './members';
import { ActionType, type Action, type Batch, type BatchReply } from './protocol';
import { PathResolver } from './PathResolver';
import { identityOf, readQuery } from './readQuery';
import type { EngineOptions } from './EngineOptions';

let engines = 0;

/** Executes batches as Excel does: in order, each path resolved once, and what was done stays done when one fails. */
export class Engine {
  private readonly references = new Map<string, HostObject>();
  private nextReference = 1;
  /** References of one say nothing in another: office.js lets go late, and again after a failure, when another may be there. */
  private readonly number = ++engines;

  constructor(readonly options: EngineOptions) {}

  execute(batch: Batch): BatchReply {
    const reply: BatchReply = { Results: [], TraceIds: [] };
    const paths = new PathResolver(batch.ObjectPaths, this.options, this.references);
    for (const [index, action] of batch.Actions.entries()) {
      try {
        this.perform(action, paths, reply);
      } catch (error) {
        reply.Error = describe(error, paths.locationOf(action), index);
        break;
      }
    }
    return reply;
  }

  private perform(action: Action, paths: PathResolver, reply: BatchReply): void {
    const answer = (value: unknown) => reply.Results.push({ ActionId: action.Id, Value: value });
    if (action.ActionType === ActionType.Trace) {
      // Event registration waits for a result beside the trace id.
      reply.TraceIds.push(action.Id);
      answer(null);
      return;
    }
    const target = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        answer(target && { ...identityOf(target), ...paths.referenceOf(target) });
        return;
      case ActionType.Query:
        answer(
          target && {
            ...identityOf(target),
            ...paths.referenceOf(target),
            ...readQuery(target, action.QueryInfo ?? {}, this.options.requirements),
          },
        );
        return;
      case ActionType.Method:
        answer(this.call(action, target, paths));
        return;
      case ActionType.SetProperty:
        if (target) this.set(target, action.Name, paths.argumentsOf(action.ArgumentInfo)[0]);
        return;
      case ActionType.Update:
        if (target)
          for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(target, name, value);
        return;
      default:
        throw new ApiError('NotImplemented', `action type ${action.ActionType}`);
    }
  }

  private set(target: HostObject, name: string, value: unknown): void {
    this.options.requirements.check(target.className, name);
    setProperty(target, name, value);
  }

  private call(action: Action, target: HostObject | null, paths: PathResolver): unknown {
    if (action.Name === '_KeepReference') {
      if (target) this.keep(target, paths);
      return null;
    }
    const args = paths.argumentsOf(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') {
      this.release(String(args[0]));
      return null;
    }
    if (!target) return { _IsNull: true };
    this.options.requirements.check(target.className, action.Name);
    return callMethod(target, action.Name, args) ?? null;
  }

  private keep(target: HostObject, paths: PathResolver): void {
    if (paths.referenceOf(target)) return;
    const reference = `ref:${this.number}:${this.nextReference++}`;
    this.references.set(reference, target);
    paths.keep(target, reference);
    this.options.onTrack?.(target, true);
  }

  /** Whether the add-in got this reference from here and has not let go of it. */
  isKept(reference: string): boolean {
    return this.references.has(reference);
  }

  private release(reference: string): void {
    const target = this.references.get(reference);
    this.references.delete(reference);
    if (target) this.options.onTrack?.(target, false);
  }
}

const STATUS: Record<string, number> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  AccessDenied: 401,
};

function describe(error: unknown, location: string, actionIndex: number): NonNullable<BatchReply['Error']> {
  const known = error instanceof ApiError;
  const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    Code: known ? error.code : 'GeneralException',
    Message: known ? error.message : `The local Excel failed: ${bug}`,
    Location: location,
    HttpStatusCode: known ? (STATUS[error.code] ?? 400) : 500,
    ActionIndex: actionIndex,
  };
}

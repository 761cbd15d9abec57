/** One request of office.js, as it stands in its debug source (`ClientRequestBase`). */
export interface Batch {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export const PathType = {
  Global: 1,
  New: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** A number above 0 in `ReferencedObjectPathIds` stands for the object with that path. */
export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}

/** Member paths with slashes: `format/fill/color`. */
export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface BatchReply {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: {
    Code: string;
    Message: string;
    /** `Class.member` */
    Location: string;
    HttpStatusCode: number;
    ActionIndex: number;
  };
}

import type { Fault } from '../../usecases/ports/ports';

/** By what somebody was doing: what it says of a fault itself; `name` is what the fault names, or `''`. */
export type ActionFaults = Record<string, OwnFaults>;

export type OwnFaults = Partial<Record<Fault['code'], (name: string) => string>>;

/** What office.js asks of its host, unwrapped from the JSON string that crosses the frames. */
export interface Request {
  kind: 'invoke' | 'register' | 'unregister';
  action: string;
  conversation: string;
  correlation: unknown;
  data: unknown;
}

const REQUEST = 0;
const REPLY = 1;
const kinds = ['invoke', 'register', 'unregister'] as const;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null; // other scripts post messages too
  }
};

/** `null` for any message that is no request of office.js. */
export const readRequest = (message: unknown): Request | null => {
  const envelope = typeof message === 'string' ? parsed(message) : null;
  if (!isRecord(envelope) || envelope['_messageType'] !== REQUEST) return null;
  const { _actionName: action, _actionType: type, _conversationId: conversation } = envelope;
  const kind = typeof type === 'number' ? kinds[type] : undefined;
  if (!kind || typeof action !== 'string' || typeof conversation !== 'string') return null;
  return { kind, action, conversation, correlation: envelope['_correlationId'], data: envelope['_data'] };
};

const wrap = (origin: string, request: Omit<Request, 'kind'>, responseType: 0 | 1): string =>
  JSON.stringify({
    _messageType: REPLY,
    _actionName: request.action,
    _conversationId: request.conversation,
    _correlationId: request.correlation,
    _origin: origin,
    _errorCode: 0,
    _responseType: responseType,
    _data: request.data,
    _serializerVersion: 1,
  });

/** The answer to a request; `origin` is the host's own. */
export const reply = (origin: string, request: Request, data: unknown): string =>
  wrap(origin, { ...request, data }, 0);

/** One event for the subscription that `registered` made. */
export const event = (origin: string, registered: Request, data: unknown): string =>
  wrap(origin, { ...registered, data }, 1);

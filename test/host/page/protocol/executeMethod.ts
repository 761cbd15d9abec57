import { ANSWERED_BY_PAGE } from '../../connectRuntime';
import type { AddinFrame } from './AddinFrame';
import type { ExcelSide } from './ExcelSide';
import { isRecord } from './envelope';
import { field, textAt } from './field';
import { reportMissing } from './reportMissing';

type Answer = Record<string, unknown>;
/** The side of the conversation that a method works on. */
interface MethodHost {
  readonly excel: ExcelSide;
  fire(frame: AddinFrame, name: string, data: unknown): void;
}

type Method = (host: MethodHost, frame: AddinFrame, data: unknown) => Answer | Promise<Answer>;

const VERSION = 1;
const INTERNAL_ERROR = 5001;
/** Where office.js puts who is to answer a batch, its body and its flags among its parameters. */
const ANSWERED_BY = '0';
const BODY = '4';
const FLAGS = '6';

const settingsAnswer = (host: MethodHost): Answer => ({
  Properties: { Settings: [...host.excel.context().settings].map(([Name, Value]) => ({ Name, Value })) },
});

const pairs = (value: unknown): [string, string][] =>
  Array.isArray(value)
    ? value.flatMap((pair: unknown): [string, string][] =>
        Array.isArray(pair) && typeof pair[0] === 'string' ? [[pair[0], String(pair[1])]] : [],
      )
    : [];

const runBatch: Method = async (host, _frame, data) => {
  const message = field(data, 'ArrayData');
  const outcome =
    field(message, ANSWERED_BY) === ANSWERED_BY_PAGE
      ? host.excel.answerRuntime(textAt(message, BODY))
      : await host.excel.answer(textAt(message, BODY), Number(field(message, FLAGS)));
  if ('hostError' in outcome) return { Error: outcome.hostError };
  reportMissing(outcome.json);
  return { Data: [200, [], outcome.json] };
};

const message = (data: unknown, name: string, origin: string, messageType: number): Answer => ({
  messageType,
  messageContent: field(data, name),
  messageOrigin: origin,
});

/** By office.js's dispatch ids. */
const methods = new Map<unknown, Method>([
  [75, settingsAnswer],
  [
    76,
    (host, _frame, data) => {
      const settings = field(data, 'DdaSettingsMethod') ?? data;
      host.excel.saveSettings(pairs(field(settings, 'Properties')));
      return {};
    },
  ],
  [86, (host) => ({ Properties: {}, Url: host.excel.context().documentUrl })],
  [93, runBatch],
  [
    94,
    (host, _frame, data) => {
      host.excel.commandCompleted(textAt(data, '0'), Number(field(data, '1')));
      return {};
    },
  ],
  [
    144,
    (host, frame, data) => {
      const content = message(data, 'messageToParent', frame.origin, 0);
      if (frame.opener) host.fire(frame.opener, 'dialogMessageReceived', content);
      return {};
    },
  ],
  [
    145,
    (host, frame, data) => {
      const content = message(data, 'messageContent', frame.origin, 1);
      if (frame.dialog) host.fire(frame.dialog, 'dialogParentMessageReceived', content);
      return {};
    },
  ],
]);

/** Answers one of office.js's numbered methods; an unknown one fails as in Excel. */
export const executeMethod = async (host: MethodHost, frame: AddinFrame, data: unknown): Promise<Answer> => {
  const id = field(field(data, 'DdaMethod'), 'DispatchId');
  const method = methods.get(id);
  if (!method) {
    console.error(`The local Excel has no method ${String(id)} of office.js`, isRecord(data) ? data : '');
    return { Version: VERSION, Error: INTERNAL_ERROR };
  }
  return { Version: VERSION, Error: 0, ...(await method(host, frame, data)) };
};

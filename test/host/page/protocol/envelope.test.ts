/** @jest-environment node */
import { event, readRequest, reply } from './envelope';

const sent = (more: object = {}) =>
  JSON.stringify({
    _messageType: 0,
    _actionType: 0,
    _actionName: 'executeMethod',
    _conversationId: 'c',
    _correlationId: 7,
    _data: { a: 1 },
    ...more,
  });

test.each([
  [0, 'invoke'],
  [1, 'register'],
  [2, 'unregister'],
])('action type %i of office.js is to %s', (_actionType, kind) => {
  expect(readRequest(sent({ _actionType }))).toEqual({
    kind,
    action: 'executeMethod',
    conversation: 'c',
    correlation: 7,
    data: { a: 1 },
  });
});

test.each([
  ['text of another script', 'hello'],
  ['an object', { _messageType: 0 }],
  ['JSON of another script', '{"type":"webpackOk"}'],
  ['null', 'null'],
  ['an answer', sent({ _messageType: 1 })],
  ['an unknown action type', sent({ _actionType: 9 })],
  ['a request without conversation', sent({ _conversationId: null })],
])('%s is no request', (_what, message) => {
  expect(readRequest(message)).toBeNull();
});

test('an answer and an event carry the request back with the host as their origin', () => {
  const request = readRequest(sent());
  if (!request) throw new Error('the request was not read');
  const answer = JSON.parse(reply('https://localhost:3001', request, { Error: 0 }));
  expect(answer).toMatchObject({
    _messageType: 1,
    _responseType: 0,
    _errorCode: 0,
    _actionName: 'executeMethod',
    _conversationId: 'c',
    _correlationId: 7,
    _origin: 'https://localhost:3001',
    _data: { Error: 0 },
  });
  expect(JSON.parse(event('https://localhost:3001', request, {}))).toMatchObject({ _responseType: 1 });
});

import { Engine } from './engine/Engine';
import { HostObject } from './engine/HostObject';
import { Requirements } from './engine/Requirements';
import { AppRuntimeService, type AppRuntime } from './objects/AppRuntimeService';
import type { RichApiMessage } from './objects/Subscriptions';

/** What office.js puts first in a request that the page of Excel on the web answers by itself (its debug source, `_customData`). */
export const ANSWERED_BY_PAGE = 'WacPartition';

/** The event number of `onVisibilityModeChanged` (its debug source, `eventType`). */
const VISIBILITY_CHANGED = 65539;

class NoWorkbook extends HostObject {
  readonly className = 'Workbook';
}

/**
 * Answers one batch that an add-in sends about its own runtime. It doesn't go to the workbook: no fault of the connection
 * touches it, nor a cell that is being edited.
 */
export function connectRuntime(runtime: AppRuntime): (body: string) => { json: string } {
  const engine = new Engine({
    root: new NoWorkbook(),
    requirements: new Requirements(new Map()),
    services: { 'Microsoft.AppRuntime.AppRuntimeService': () => new AppRuntimeService(runtime) },
  });
  return (body) => ({ json: JSON.stringify(engine.execute(JSON.parse(body))) });
}

/** Tells the add-in that its pane came into sight or went out of it. */
export const visibilityMessage = (isVisible: boolean): RichApiMessage => {
  const visibility = isVisible ? 'Visible' : 'Hidden';
  return [65536, VISIBILITY_CHANGED, '', JSON.stringify({ visibility }), null, false];
};

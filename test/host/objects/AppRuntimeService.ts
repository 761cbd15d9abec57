import { ApiError } from '../engine/ApiError';
import { HostObject } from '../engine/HostObject';

/** Of a page that lives as long as the workbook: on the screen, or going on unseen. */
export type RuntimeState = 'Visible' | 'Background';

/** The add-in's own runtime, as it may look at it and change it. */
export interface AppRuntime {
  state(): RuntimeState;
  setState(state: RuntimeState): void;
}

/** What `Office.addin.showAsTaskpane` and `hide` ask of Excel. */
export class AppRuntimeService extends HostObject {
  readonly className = 'AppRuntimeService';

  constructor(private readonly runtime: AppRuntime) {
    super();
  }

  GetAppRuntimeState(): RuntimeState {
    return this.runtime.state();
  }

  SetAppRuntimeState(state: unknown): void {
    if (state !== 'Visible' && state !== 'Background') throw new ApiError('InvalidArgument', String(state));
    this.runtime.setState(state);
  }
}

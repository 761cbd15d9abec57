import type { Request } from './envelope';

/** A page of the add-in in a frame of ours, and its conversation with us. */
export interface AddinFrame {
  readonly conversation: string;
  readonly controlId: string;
  /** Only messages from here are believed, and answers go nowhere else. */
  readonly origin: string;
  readonly element: HTMLIFrameElement;
  /** By event name: the registration that events answer to. */
  readonly subscriptions: Map<string, Request>;
  /** Of a page in the shared runtime, which lives on when its pane is closed: whether the pane is there. */
  visibility?: 'Visible' | 'Hidden';
  /** The page that opened this one as a dialog inside our page. */
  readonly opener?: AddinFrame;
  dialog?: AddinFrame;
}

/** The parts of office.js beneath its public API that the in-process host takes hold of. */

declare namespace OSF {
  namespace DDA.RichApi {
    type Result =
      | { status: 'succeeded'; value: { data: [number, string[], string] } }
      | { status: 'failed'; error: { code: number; message: string } };
    /** Sends one batch: `message[4]` is its body, `message[6]` its flags. */
    let executeRichApiRequestAsync: (message: unknown[], callback: (result: Result) => void) => void;
  }
}

declare namespace OfficeExtension {
  interface RichApiEntry {
    messageCategory: number;
    messageType: number;
    targetId: string;
    message: string;
    id: string | null;
    isRemoteOverride: boolean;
  }
  /** Stands in for the host's registration of `richApiMessage`. */
  function _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  function _testTriggerRichApiMessageEvent(message: { entries: RichApiEntry[] }): void;

  namespace _Internal {
    /** Events of the common API, such as `documentSelectionChanged`. */
    let officeJsEventRegistration: {
      register(event: number, target: string, handler: (args: object) => void): Promise<void>;
      unregister(event: number, target: string, handler: (args: object) => void): Promise<void>;
    };
  }
}

import type { Certificate } from './certificates';
import type { RunningServer } from './startServer';

export interface ServedAddin extends RunningServer {
  /** Where its pages stand, without a slash at the end. */
  url: string;
  /** Reads its manifest afresh. */
  manifest: () => Promise<string>;
}

export interface AddinRequest {
  port: number;
  certificate: Certificate;
  /** The origin of the local Excel, which frames the pages. */
  excelUrl: string;
  /** Is told how far the build is, from 0 to 1. */
  onProgress: (share: number) => void;
}

/** Serves an add-in on localhost, once it is built. */
export type ServeAddin = (request: AddinRequest) => Promise<ServedAddin>;

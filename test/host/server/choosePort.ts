import { createServer } from 'node:net';

/** A port that another program listens on; `variable` names the environment variable that chooses another. */
export class PortTaken extends Error {
  constructor(
    readonly port: number,
    readonly variable: string,
  ) {
    super(`Port ${port} is in use by another program. Stop it, or choose another: ${variable}=${port + 10}`);
  }
}

/**
 * The port to listen on: `wanted`, or any free one for 0.
 * Asked beforehand, because webpack-dev-server throws a taken port outside of any promise.
 */
export const choosePort = (wanted: number, variable: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(wanted, variable) : error),
    );
    probe.listen(wanted, 'localhost', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : wanted;
      probe.close(() => resolve(port));
    });
  });

import { once } from 'node:events';
import { servers } from './servers';

export default async function teardown(): Promise<void> {
  const child = servers.current;
  if (!child?.connected) return;
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}

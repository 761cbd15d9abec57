import { lazy, useState } from 'react';
import type { ComponentType } from 'react';

/**
 * A part whose code comes over the network when it is first shown, or when it is fetched before. Where it is there already it is
 * shown at once: what is `lazy` shows something else first, and React leaves that for 300 ms (react-dom, FALLBACK_THROTTLE_MS).
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let fetched: ComponentType<Props> | undefined;
  const fetch = () => load().then((Part) => (fetched = Part));
  const Late: ComponentType<Props> = lazy(() => fetch().then((Part) => ({ default: Part })));
  function Part(props: Props) {
    // The same one for as long as it is shown.
    const [Shown] = useState(() => fetched ?? Late);
    return <Shown {...props} />;
  }
  return Object.assign(Part, { fetch });
}

import { createContext, useContext, useState } from 'react';
import type { PaneIdentity } from '../../usecases/ports/ports';

interface KnownIdentity {
  /** The employee at this pane; `''` while nobody said who that is. */
  me: string;
  remember: (name: string) => void;
}

export const IdentityContext = createContext<KnownIdentity | null>(null);

/** Who sits at this pane, on every screen the same. */
export function useIdentity(): KnownIdentity {
  const identity = useContext(IdentityContext);
  if (!identity) throw new Error('outside a Pane');
  return identity;
}

export function useKnownIdentity(identity: PaneIdentity): KnownIdentity {
  const [me, setMe] = useState(identity.me());
  const remember = (name: string) => {
    identity.remember(name);
    setMe(name);
  };
  return { me, remember };
}

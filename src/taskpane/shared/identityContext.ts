import { useState } from 'react';
import type { PaneIdentity } from '../../usecases/ports/ports';
import { requiredContext } from '../../ui/texts/requiredContext';

interface KnownIdentity {
  /** The employee at this pane; `''` while nobody said who that is. */
  me: string;
  remember: (name: string) => void;
}

/** Who sits at this pane, on every screen the same. */
export const [IdentityContext, useIdentity] = requiredContext<KnownIdentity>('a Pane');

export function useKnownIdentity(identity: PaneIdentity): KnownIdentity {
  const [me, setMe] = useState(identity.me());
  const remember = (name: string) => {
    identity.remember(name);
    setMe(name);
  };
  return { me, remember };
}

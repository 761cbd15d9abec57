import { useEffect, useSyncExternalStore } from 'react';
import { addressKey } from '../../../procedure/relation/addressKey';
import type { Draft } from '../../../procedure/complaint/draft';
import { phoneKeys } from '../../../procedure/relation/phoneKeys';
import { useRelations } from '../../shared/relationsContext';

/** Earlier complaints of the relation that is being typed; what others changed meanwhile is read in the background. */
export function useRelationMatches({ phone = '', postcode = '', address = '' }: Draft) {
  const relations = useRelations();
  useSyncExternalStore(relations.onRead, relations.readings);
  const asked = [...phoneKeys(phone), addressKey({ postcode, address }) ?? ''].join(' ').trim();
  useEffect(() => {
    if (asked !== '') void relations.refresh();
  }, [relations, asked]);
  return {
    ...relations.find({ phone, postcode, address }),
    fault: asked === '' ? null : relations.fault(),
  };
}

import { useEffect, useState } from 'react';
import { knowRelations } from '../../usecases/register/knowRelations';
import type { KnownRelations } from '../../usecases/register/knowRelations';
import { usePorts } from '../shared/ports';

/** Reads the relations in the background once the pane shows something; changes by others are read when they are needed. */
export function useKnownRelations({ begin }: { begin: boolean }): KnownRelations {
  const { register, onComplaintsChanged } = usePorts();
  const [relations] = useState(() => knowRelations(register));

  useEffect(() => {
    if (!begin) return undefined;
    const started = onComplaintsChanged(relations.heard);
    return () => void started.then((stop) => stop());
  }, [begin, onComplaintsChanged, relations]);

  useEffect(() => {
    if (begin) void relations.refresh();
  }, [begin, relations]);

  return relations;
}

import { useEffect, useMemo, useReducer, useState, useSyncExternalStore } from 'react';
import { searchQuery } from '../../procedure/relation/search/searchQuery';
import { searchRelations } from '../../usecases/register/searchRelations';
import type { Found } from '../../usecases/register/searchRelations';
import { useRelations } from '../shared/relationsContext';
import { yieldToPane } from '../shared/yieldToPane';

/** While the register is being read what was found is looked at again so often, in milliseconds. */
const again = 1_000;

/**
 * The complaints that are looked for, from what the pane knows of all of them; what others changed meanwhile is read in the
 * background.
 */
export function useSearch(typed: string) {
  const relations = useRelations();
  const readings = useSyncExternalStore(relations.onRead, relations.readings);
  const [looks, lookAgain] = useReducer((count: number) => count + 1, 0);
  const [last, setLast] = useState<{ typed: string; found: Found } | null>(null);
  const query = useMemo(() => searchQuery(typed), [typed]);
  const isReading = relations.isReading();

  useEffect(() => void relations.refresh().then(lookAgain), [relations, typed]);

  useEffect(() => {
    if (!isReading) return undefined;
    const timer = setInterval(lookAgain, again);
    return () => clearInterval(timer);
  }, [isReading]);

  useEffect(() => {
    if (query === null) return undefined;
    let wanted = true;
    const goesOn = async () => {
      await yieldToPane();
      return wanted;
    };
    void searchRelations(relations.lines(), query, goesOn).then((found) => {
      if (found && wanted) setLast({ typed, found });
    });
    return () => {
      wanted = false;
    };
  }, [relations, query, typed, readings, looks]);

  return {
    /** Too little was typed to look for. */
    isTooShort: query === null,
    /** What was found last, which may be of what was typed before; `null` while nothing was. */
    found: query && last?.found,
    /** It is of what is typed now. */
    isCurrent: last?.typed === typed,
    isReading,
    fault: relations.fault(),
  };
}

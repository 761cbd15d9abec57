import { createContext, useContext } from 'react';
import type { KnownRelations } from '../../usecases/register/knowRelations';

export const RelationsContext = createContext<KnownRelations | null>(null);

/** The relations of the register in this workbook, as far as they were read. */
export function useRelations(): KnownRelations {
  const relations = useContext(RelationsContext);
  if (!relations) throw new Error('outside an opened register');
  return relations;
}

import type { KnownRelations } from '../usecases/knowRelations';
import { requiredContext } from '../ui/requiredContext';

/** The relations of the register in this workbook, as far as they were read. */
export const [RelationsContext, useRelations] = requiredContext<KnownRelations>('an opened register');

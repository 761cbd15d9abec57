import type { KnownRelations } from '../../usecases/register/knowRelations';
import { requiredContext } from '../../ui/texts/requiredContext';

/** The relations of the register in this workbook, as far as they were read. */
export const [RelationsContext, useRelations] = requiredContext<KnownRelations>('an opened register');

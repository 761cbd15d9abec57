import { useEffect, useState } from 'react';
import type { ContactWarning } from '../../../procedure/relation/checkContact';
import type { Draft } from '../../../procedure/complaint/draft';
import { whileWanted } from '../../shared/whileWanted';

type Check = (draft: Draft) => ContactWarning[];

const noWarnings: Check = () => [];

/** The check of phone and postcode, which comes after the form and without which the form does as well. */
export function useContactCheck(): Check {
  const [check, setCheck] = useState<Check>(() => noWarnings);
  useEffect(() => {
    const loading = import(
      /* webpackChunkName: "contacts" */ '../../../procedure/relation/checkContact'
    ).then(
      ({ checkContact }) => checkContact,
      () => noWarnings,
    );
    return whileWanted(loading, (loaded) => setCheck(() => loaded));
  }, []);
  return check;
}

import { useEffect, useState } from 'react';
import type { ContactWarning } from '../../../procedure/relation/checkContact';
import type { Draft } from '../../../procedure/complaint/draft';

type Check = (draft: Draft) => ContactWarning[];

const noWarnings: Check = () => [];

/** The check of phone and postcode, which comes after the form and without which the form does as well. */
export function useContactCheck(): Check {
  const [check, setCheck] = useState<Check>(() => noWarnings);
  useEffect(() => {
    let wanted = true;
    import(/* webpackChunkName: "contacts" */ '../../../procedure/relation/checkContact').then(
      ({ checkContact }) => wanted && setCheck(() => checkContact),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return check;
}

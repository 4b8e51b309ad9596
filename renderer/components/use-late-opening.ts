import { useEffect, useState } from 'react';

/**
 * Puts off what opens until it is opened first. It is there closed for one step then, as Mantine notes where the focus was, and
 * brings it back there, only for what is opened after it was made.
 *
 * @returns whether it has to be there, and whether as opened
 */
export function useLateOpening(opened: boolean): { there: boolean; opened: boolean } {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (opened) queueMicrotask(() => setWanted(true));
  }, [opened]);
  return { there: opened || wanted, opened: opened && wanted };
}

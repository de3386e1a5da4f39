// Whether the server has a telephone: asked once, so that a page without one fetches nothing more.

import { useEffect, useState } from 'react';
import { useStore } from '../link/store-context.tsx';

/** Whether the server has a telephone; false until it says so. */
export function useHasTelephone(): boolean {
  const store = useStore();
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    let isGone = false;
    store.hasTelephone().then((answer) => !isGone && setOn(answer.ok && answer.value));
    return () => {
      isGone = true;
    };
  }, [store]);
  return isOn;
}

// #region guide
import {useSyncExternalStore, type ReactNode} from 'react';

const nothingToFollow = () => () => {};

/** What the server writes is `fallback`; `children` come as the page is hydrated. In a page that no server wrote, at once. */
export function OnceHydrated({fallback, children}: {fallback: ReactNode; children: ReactNode}) {
  const isHydrated = useSyncExternalStore(
    nothingToFollow,
    () => true,
    () => false,
  );
  return isHydrated ? children : fallback;
}
// #endregion

// Which panel of the drawer is shown, for everything that opens one: the tabs, the top bar, a list that leads to another.

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

export interface DrawerState {
  /** Id of the tab (drawer-tabs.tsx). */
  readonly shown: string;
  readonly isOpen: boolean;
  /** Tabs that were open before; those that stay are kept alive. */
  readonly visited: readonly string[];
  readonly open: (tab: string) => void;
  readonly close: () => void;
}

interface DrawerProviderProps {
  readonly first: string;
  readonly children: ReactNode;
}

export function DrawerProvider({ first, children }: DrawerProviderProps) {
  const [shown, setShown] = useState(first);
  const [isOpen, setOpen] = useState(false);
  const [visited, setVisited] = useState<readonly string[]>([]);
  const state = useMemo<DrawerState>(
    () => ({
      shown,
      isOpen,
      visited,
      open(tab) {
        setShown(tab);
        setOpen(true);
        setVisited((before) => (before.includes(tab) ? before : [...before, tab]));
      },
      close: () => setOpen(false),
    }),
    [shown, isOpen, visited],
  );
  return <DrawerContext value={state}>{children}</DrawerContext>;
}

export function useDrawer(): DrawerState {
  const state = useContext(DrawerContext);
  if (state === null) throw new Error('useDrawer outside of DrawerProvider');
  return state;
}

const DrawerContext = createContext<DrawerState | null>(null);

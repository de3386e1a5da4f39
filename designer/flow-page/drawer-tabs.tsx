// The table of the panels in the bottom drawer. A new panel is one row here; panels take no props: they read the open
// flow from useFlowEditor, light the canvas through useHighlight, and take the height they are given.

import type { Icon } from '@tabler/icons-react';
import {
  IconAlertTriangle,
  IconBroadcast,
  IconHeadset,
  IconHistory,
  IconListCheck,
  IconPhonePlus,
} from '@tabler/icons-react';
import { type ComponentType, lazy } from 'react';
import type { MessageKey } from '../i18n/messages.ts';
import { LivePanel } from '../live/live-panel.tsx';
import { ScenariosPanel } from '../simulate/scenarios-panel.tsx';
import { SimulatePanel } from '../simulate/simulate-panel.tsx';
import { ProblemsCount, ProblemsPanel } from './problems-panel.tsx';
import { VersionsPanel } from './versions-panel.tsx';

export interface DrawerTab {
  readonly id: string;
  readonly title: MessageKey;
  readonly icon: Icon;
  readonly Panel: ComponentType;
  /** A small count beside the title; null when there is nothing to count. */
  readonly Count?: ComponentType;
  /** Keeps the panel alive while another one is shown, for example a call that is being simulated. */
  readonly stays?: boolean;
  /** Shown only when the server has a telephone. */
  readonly isTelephone?: boolean;
}

/** Fetched when its tab is opened: few servers have one. */
const TelephonePanel = lazy(async () => ({
  default: (await import('../telephone/telephone-panel.tsx')).TelephonePanel,
}));

export const drawerTabs: readonly DrawerTab[] = [
  { id: 'simulate', title: 'simulate.title', icon: IconPhonePlus, Panel: SimulatePanel, stays: true },
  { id: 'scenarios', title: 'scenario.title', icon: IconListCheck, Panel: ScenariosPanel, stays: true },
  { id: 'problems', title: 'flow.problems', icon: IconAlertTriangle, Panel: ProblemsPanel, Count: ProblemsCount },
  { id: 'versions', title: 'flow.versions', icon: IconHistory, Panel: VersionsPanel },
  { id: 'live', title: 'live.title', icon: IconBroadcast, Panel: LivePanel },
  {
    id: 'telephone',
    title: 'telephone.title',
    icon: IconHeadset,
    Panel: TelephonePanel,
    stays: true,
    isTelephone: true,
  },
];

// The bottom drawer: one panel at a time, from the table in drawer-tabs.tsx.

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type KeyboardEvent, memo, Suspense } from 'react';
import { useText } from '../i18n/text.tsx';
import { useHasTelephone } from '../telephone/use-has-telephone.ts';
import classes from './drawer.module.css';
import { useDrawer } from './drawer-context.tsx';
import { type DrawerTab, drawerTabs } from './drawer-tabs.tsx';

export const Drawer = memo(function Drawer() {
  const { t } = useText();
  const { shown, isOpen, visited, open, close } = useDrawer();
  const hasTelephone = useHasTelephone();
  const tabs = drawerTabs.filter(({ isTelephone = false }) => hasTelephone || !isTelephone);
  const alive = tabs.filter((tab) => (tab.id === shown && isOpen) || (tab.stays === true && visited.includes(tab.id)));
  const toggle = t(isOpen ? 'flow.drawerClose' : 'flow.drawerOpen');
  return (
    <section className={classes.drawer} aria-label={t('flow.drawer')}>
      <div className={classes.bar}>
        <div role="tablist" aria-label={t('flow.drawer')} className={classes.tabs} onKeyDown={moveAlong}>
          {tabs.map((tab) => (
            <TabButton
              key={tab.id}
              tab={tab}
              isShown={tab.id === shown}
              isOpen={isOpen}
              onClick={() => (tab.id === shown && isOpen ? close() : open(tab.id))}
            />
          ))}
        </div>
        <Tooltip label={toggle}>
          <ActionIcon aria-label={toggle} aria-expanded={isOpen} onClick={() => (isOpen ? close() : open(shown))}>
            {isOpen ? <IconChevronDown size={17} /> : <IconChevronUp size={17} />}
          </ActionIcon>
        </Tooltip>
      </div>
      {alive.map(({ id, Panel }) => (
        <div
          key={id}
          id={`panel-${id}`}
          role="tabpanel"
          aria-labelledby={`tab-${id}`}
          className={classes.panel}
          data-tab={id}
          hidden={id !== shown || !isOpen}
        >
          <Suspense>
            <Panel />
          </Suspense>
        </div>
      ))}
    </section>
  );
});

interface TabButtonProps {
  readonly tab: DrawerTab;
  readonly isShown: boolean;
  readonly isOpen: boolean;
  readonly onClick: () => void;
}

function TabButton({ tab, isShown, isOpen, onClick }: TabButtonProps) {
  const { t } = useText();
  const { id, icon: TabIcon, title, Count } = tab;
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${id}`}
      className={classes.tab}
      style={{ background: 'none', borderTop: 0, borderInline: 0, cursor: 'pointer' }}
      aria-selected={isShown && isOpen}
      aria-controls={isShown && isOpen ? `panel-${id}` : undefined}
      tabIndex={isShown ? 0 : -1}
      onClick={onClick}
    >
      <TabIcon size={16} aria-hidden />
      {t(title)}
      {Count !== undefined && <Count />}
    </button>
  );
}

/** Arrow keys go from tab to tab (ARIA authoring practices, tabs). */
function moveAlong(event: KeyboardEvent<HTMLDivElement>) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
  const at = tabs.findIndex((tab) => tab.matches(':focus'));
  tabs.at((at + step) % tabs.length)?.focus();
}

// The frame around every page: navigation on the left, language and colours below it. On a flow the navigation is narrow.

import { AppShell, Badge, NavLink, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Icon } from '@tabler/icons-react';
import {
  IconAddressBook,
  IconCloudOff,
  IconPhone,
  IconPlugConnected,
  IconRoute,
  IconSchema,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useGateways } from '../gateways/gateways-context.tsx';
import type { MessageKey } from '../i18n/messages.ts';
import { useText } from '../i18n/text.tsx';
import { useStore } from '../link/store-context.tsx';
import { measures, narrow } from '../ui/tokens.ts';
import { ColourSwitch } from './colour-switch.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { addressOf, type Route } from './route.ts';
import classes from './shell.module.css';

interface ShellProps {
  readonly route: Route;
  readonly children: ReactNode;
}

export function Shell({ route, children }: ShellProps) {
  const { t } = useText();
  const isNarrow = route.page === 'flow' || (route.page === 'calls' && route.call !== undefined);
  // On a small screen the navigation is a bar at the top: its names would push the last ones out of it.
  const hasIconsOnly = useMediaQuery(`(max-width: ${narrow}px)`) === true || isNarrow;
  return (
    <AppShell
      navbar={{ width: isNarrow ? 52 : measures.navigationWidth, breakpoint: 0 }}
      transitionDuration={0}
      classNames={{ navbar: classes.navbar ?? '', main: classes.main ?? '' }}
    >
      <button type="button" className={classes.skip} onClick={skip}>
        {t('app.skip')}
      </button>
      <AppShell.Navbar aria-label={t('app.navigation')}>
        <a className={classes.brand} href={addressOf({ page: 'flows' })} aria-label="Callchart">
          <IconRoute size={22} aria-hidden />
          {!isNarrow && <span>Callchart</span>}
        </a>
        <div className={classes.links}>
          {links.map((link) => (
            <ShellLink key={link.page} link={link} isNarrow={hasIconsOnly} isHere={pageOf(route) === link.page} />
          ))}
        </div>
        <div className={classes.foot} data-narrow={isNarrow}>
          <OfflineNote isNarrow={hasIconsOnly} />
          <LanguageSwitch isNarrow={isNarrow} />
          <ColourSwitch isNarrow={hasIconsOnly} />
        </div>
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        {children}
      </AppShell.Main>
    </AppShell>
  );
}

interface Link {
  readonly page: 'flows' | 'calls' | 'directory' | 'gateways';
  readonly title: MessageKey;
  readonly icon: Icon;
}

const links: readonly Link[] = [
  { page: 'flows', title: 'app.flows', icon: IconSchema },
  { page: 'calls', title: 'app.calls', icon: IconPhone },
  { page: 'directory', title: 'app.directory', icon: IconAddressBook },
  { page: 'gateways', title: 'app.gateways', icon: IconPlugConnected },
];

interface ShellLinkProps {
  readonly link: Link;
  readonly isNarrow: boolean;
  readonly isHere: boolean;
}

function ShellLink({ link: { page, title, icon: LinkIcon }, isNarrow, isHere }: ShellLinkProps) {
  const { t } = useText();
  const { attention } = useGateways();
  const why = page === 'gateways' && attention !== null ? t(`gateways.${attention}`) : null;
  const name = why === null ? t(title) : `${t(title)} – ${why}`;
  return (
    <Tooltip label={name} position="right" disabled={!isNarrow && why === null}>
      <NavLink
        href={addressOf({ page })}
        label={isNarrow ? undefined : t(title)}
        aria-label={name}
        aria-current={isHere ? 'page' : undefined}
        active={isHere}
        leftSection={
          <span className={classes.linkIcon} data-attention={why !== null}>
            <LinkIcon size={18} aria-hidden />
          </span>
        }
        classNames={{ root: classes.link ?? '' }}
      />
    </Tooltip>
  );
}

/** Says that drafts live in this browser, and why. */
function OfflineNote({ isNarrow }: { readonly isNarrow: boolean }) {
  const { t } = useText();
  const store = useStore();
  if (store.where === 'server') return null;
  return (
    <Tooltip label={t('app.offlineWhy')} position="right" multiline w={300}>
      <Badge
        variant="light"
        color="yellow"
        c="var(--cc-warning)"
        bg="var(--cc-warning-soft)"
        tt="none"
        tabIndex={0}
        role="note"
        aria-label={`${t('app.offline')}. ${t('app.offlineWhy')}`}
        leftSection={<IconCloudOff size={13} aria-hidden />}
      >
        {isNarrow ? '' : t('app.offline')}
      </Badge>
    </Tooltip>
  );
}

const pageOf = (route: Route): string => (route.page === 'flow' ? 'flows' : route.page);

/** A link would change the address after `#`, which is the page's. */
function skip() {
  document.getElementById('main')?.focus();
}

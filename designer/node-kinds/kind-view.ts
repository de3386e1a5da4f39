// What the designer must know of a kind of node: how its card looks and which form edits it. The table is kind-views.ts.

import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { NodeKind, SettingsOf } from '../../runtime/core/node-kinds/node-kind.ts';
import type { Purpose } from '../ui/tokens.ts';

export interface FormProps<Settings> {
  readonly settings: Settings;
  /**
   * Takes other settings, valid or not: what is not valid is shown with its problem and kept out of the document.
   * `typing` names the text field being typed in, so that a word is undone at once.
   */
  onChange(settings: Settings, typing?: string): void;
}

export interface KindView<Kind extends NodeKind> {
  readonly icon: Icon;
  readonly purpose: Purpose;
  /** The form of the kind's settings: a component. */
  Form(props: FormProps<SettingsOf<Kind>>): ReactNode;
}

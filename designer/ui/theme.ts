// Mantine's theme: our colours, calm corners, dense controls. The colours themselves are in tokens.ts.

import {
  ActionIcon,
  Button,
  type CSSVariablesResolver,
  createTheme,
  Modal,
  NumberInput,
  Select,
  Switch,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { lengthVariables, palettes, variablesOf } from './tokens.ts';

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  respectReducedMotion: true,
  defaultRadius: 'sm',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '19px' },
  headings: {
    fontWeight: '620',
    sizes: { h1: { fontSize: '22px' }, h2: { fontSize: '16px' }, h3: { fontSize: '14px' } },
  },
  colors: {
    // Mantine draws fields and menus of the dark scheme from these; they are our dark surfaces.
    dark: [
      '#e6e9ee',
      '#c5ccd6',
      '#a3adbb',
      '#7d8896',
      '#465160',
      '#333c48',
      '#222932',
      '#1b2129',
      '#161b22',
      '#12161c',
    ],
    accent: [
      '#eef0fd',
      '#dde1fa',
      '#bac3f5',
      '#a0acf9',
      '#93a2ff',
      '#6375e0',
      '#4d5fd3',
      '#3f51c4',
      '#3342a6',
      '#293688',
    ],
  },
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 30 } }),
    Button: Button.extend({ defaultProps: { size: 'xs' } }),
    NumberInput: NumberInput.extend({ defaultProps: { size: 'xs' } }),
    Modal: Modal.extend({ styles: { title: { fontWeight: 620, fontSize: '15px' } } }),
    Select: Select.extend({ defaultProps: { size: 'xs', comboboxProps: { shadow: 'md' } } }),
    Switch: Switch.extend({ defaultProps: { size: 'xs' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'xs' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'xs' } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 400, withArrow: true, events: { hover: true, focus: true, touch: false } },
    }),
  },
});

/** Puts the tokens beside Mantine's own variables, for each colour scheme. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: lengthVariables(),
  light: { ...variablesOf(palettes.light), ...mantine(palettes.light) },
  dark: { ...variablesOf(palettes.dark), ...mantine(palettes.dark) },
});

function mantine(palette: typeof palettes.light): Record<string, string> {
  const { surface, text, quiet, line, error } = palette;
  return {
    // The soft grounds of alerts and badges.
    '--mantine-color-accent-light': palette.accentSoft,
    '--mantine-color-accent-light-color': palette.accent,
    '--mantine-color-red-light': palette.errorSoft,
    '--mantine-color-red-light-color': error,
    '--mantine-color-yellow-light': palette.warningSoft,
    '--mantine-color-yellow-light-color': palette.warning,
    '--mantine-color-green-light': palette.peopleSoft,
    '--mantine-color-green-light-color': palette.people,
    '--mantine-color-body': surface,
    '--mantine-color-text': text,
    '--mantine-color-dimmed': quiet,
    '--mantine-color-default-border': line,
    '--mantine-color-error': error,
    '--mantine-color-placeholder': quiet,
  };
}

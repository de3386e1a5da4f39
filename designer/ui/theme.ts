// Mantine's theme: our colours, calm corners, dense controls. The colours themselves are in tokens.ts.

import {
  ActionIcon,
  Button,
  type CSSVariablesResolver,
  createTheme,
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
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  defaultRadius: 'sm',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '19px' },
  headings: {
    fontWeight: '620',
    sizes: { h1: { fontSize: '22px' }, h2: { fontSize: '16px' }, h3: { fontSize: '14px' } },
  },
  colors: {
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

function mantine({ surface, text, quiet, line, error }: typeof palettes.light): Record<string, string> {
  return {
    '--mantine-color-body': surface,
    '--mantine-color-text': text,
    '--mantine-color-dimmed': quiet,
    '--mantine-color-default-border': line,
    '--mantine-color-error': error,
    '--mantine-color-placeholder': quiet,
  };
}

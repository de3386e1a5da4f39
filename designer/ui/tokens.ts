// The one table of colours and measures. Style sheets read them as CSS variables (`--cc-…`), made by theme.ts.

export interface Palette {
  readonly canvas: string;
  readonly dots: string;
  readonly surface: string;
  readonly raised: string;
  readonly line: string;
  readonly text: string;
  readonly quiet: string;
  readonly wire: string;
  /** Over what lies outside of the view, in the overview. */
  readonly mask: string;
  readonly accent: string;
  readonly accentSoft: string;
  /** The lit path of a simulated or live call. */
  readonly lit: string;
  readonly litText: string;
  readonly error: string;
  readonly errorSoft: string;
  readonly warning: string;
  readonly warningSoft: string;
  readonly note: string;
  readonly noteLine: string;
  readonly noteText: string;
  readonly start: string;
  readonly startSoft: string;
  readonly time: string;
  readonly timeSoft: string;
  readonly people: string;
  readonly peopleSoft: string;
  readonly keys: string;
  readonly keysSoft: string;
  readonly sound: string;
  readonly soundSoft: string;
  readonly end: string;
  readonly endSoft: string;
}

/** What a kind of node is for; it chooses the colour family and the group of the palette. */
export const purposes = ['start', 'time', 'people', 'keys', 'sound', 'end'] as const;
export type Purpose = (typeof purposes)[number];

/** Both schemes were chosen for a contrast of at least 4.5 : 1 of text on its ground (WCAG 2.2, 1.4.3). */
export const palettes: { readonly light: Palette; readonly dark: Palette } = {
  light: {
    canvas: '#f4f5f7',
    dots: '#d5d9e0',
    surface: '#ffffff',
    raised: '#fafbfc',
    line: '#dde1e7',
    text: '#1b2330',
    quiet: '#566173',
    wire: '#8b95a5',
    mask: 'rgb(225 229 236 / 60%)',
    accent: '#3f51c4',
    accentSoft: '#e8ebfb',
    lit: '#c2410c',
    litText: '#ffffff',
    error: '#c02a2a',
    errorSoft: '#fdeaea',
    warning: '#8f5a00',
    warningSoft: '#fff3d9',
    note: '#fff6cc',
    noteLine: '#e8d58a',
    noteText: '#4a3f12',
    start: '#3d4a5c',
    startSoft: '#e9edf2',
    time: '#1f5fbf',
    timeSoft: '#e4eefc',
    people: '#23753a',
    peopleSoft: '#e3f4e7',
    keys: '#6b3fc4',
    keysSoft: '#efe8fc',
    sound: '#0a6b7a',
    soundSoft: '#dff3f5',
    end: '#9c3148',
    endSoft: '#fae7eb',
  },
  dark: {
    canvas: '#12161c',
    dots: '#2a313b',
    surface: '#1b2129',
    raised: '#222932',
    line: '#333c48',
    text: '#e6e9ee',
    quiet: '#a3adbb',
    wire: '#6d7887',
    mask: 'rgb(10 13 18 / 60%)',
    accent: '#93a2ff',
    accentSoft: '#2a3156',
    lit: '#ff8a4c',
    litText: '#1d0f06',
    error: '#ff8f8f',
    errorSoft: '#46221f',
    warning: '#f2bd5c',
    warningSoft: '#3f3218',
    note: '#3b3620',
    noteLine: '#5c5330',
    noteText: '#efe5bd',
    start: '#b9c4d2',
    startSoft: '#2e3743',
    time: '#84b3ff',
    timeSoft: '#1f3252',
    people: '#7fd397',
    peopleSoft: '#1d3a27',
    keys: '#bfa1ff',
    keysSoft: '#33264f',
    sound: '#6fd0de',
    soundSoft: '#163840',
    end: '#f39aac',
    endSoft: '#44232c',
  },
};

/** Pixels. */
export const measures = {
  cardWidth: 252,
  cardHeader: 38,
  outcomeRow: 26,
  paletteWidth: 216,
  inspectorWidth: 324,
  drawerHeight: 264,
  navigationWidth: 196,
  topBar: 52,
} as const;

/** At this width (px) and below, the outline takes the place of the canvas. */
export const narrow = 760;

/** The CSS variables of a scheme. */
export function variablesOf(palette: Palette): Record<`--cc-${string}`, string> {
  return Object.fromEntries(Object.entries(palette).map(([name, colour]) => [`--cc-${dashed(name)}`, colour]));
}

/** A length of the table as a CSS variable. */
export function lengthVariables(): Record<`--cc-${string}`, string> {
  return Object.fromEntries(Object.entries(measures).map(([name, px]) => [`--cc-${dashed(name)}`, `${px}px`]));
}

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

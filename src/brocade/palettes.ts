/** The product groups of OCOP, each with a cloth of its own. */
export type PaletteName = 'food' | 'drink' | 'herb' | 'craft' | 'garden' | 'tourism';

/** Four dyed threads, as `#rrggbb`: the cloth, its lightest thread, its accent and its second tone. */
export interface Palette {
  readonly ground: string;
  readonly light: string;
  readonly accent: string;
  readonly second: string;
}

export const palettes: Readonly<Record<PaletteName, Palette>> = {
  food: {
    ground: '#8C2F1B',
    light: '#F3E3C3',
    accent: '#E9A23B',
    second: '#2B2A4C',
  },
  drink: {
    ground: '#2F4A34',
    light: '#F1EAD2',
    accent: '#C8B15A',
    second: '#7A2F24',
  },
  herb: {
    ground: '#3A3357',
    light: '#EFE6D3',
    accent: '#9BB06B',
    second: '#C9673B',
  },
  craft: {
    ground: '#1F2A52',
    light: '#F4EAD4',
    accent: '#D9583B',
    second: '#E8B64C',
  },
  garden: {
    ground: '#5A2A43',
    light: '#F5E7DA',
    accent: '#D9A3A0',
    second: '#6D8B57',
  },
  tourism: {
    ground: '#12504F',
    light: '#F2EAD6',
    accent: '#E2A54A',
    second: '#8C2F1B',
  },
};

/** Site colours used outside the covers. */
export const dyes = {
  paper: '#FBF7EE',
  ink: '#23202B',
  indigo: '#1D2545',
  beeswax: '#E6A93C',
  red: '#A63A22',
} as const;

function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Whether a text of a file names one of the palettes. */
export const isPalette = (name: string | undefined): name is PaletteName =>
  name !== undefined && Object.hasOwn(palettes, name);

/** WCAG contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Of `first` and `rest`, the colour that stands out most on `ground`. */
export function clearestOn(ground: string, first: string, ...rest: readonly string[]): string {
  return rest.reduce(
    (best, next) => (contrast(next, ground) > contrast(best, ground) ? next : best),
    first,
  );
}

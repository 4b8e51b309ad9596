import { useLocalStorage } from '@mantine/hooks';

export type ColumnName = 'side' | 'list' | 'notes';

/** In CSS pixels. */
interface Limits {
  least: number;
  /** Until it is drawn. */
  first: number;
  most: number;
}

const WIDE: Record<ColumnName, Limits> = {
  side: { least: 150, first: 216, most: 360 },
  list: { least: 260, first: 432, most: 640 },
  notes: { least: 220, first: 268, most: 460 },
};

const NARROW: Record<ColumnName, Limits> = {
  side: { least: 150, first: 184, most: 220 },
  list: { least: 240, first: 320, most: 400 },
  notes: WIDE.notes,
};

type Widths = Partial<Record<ColumnName, number>>;

export interface ColumnWidths {
  limits(name: ColumnName): Limits;
  width(name: ColumnName): number;
  /** Sets a width, kept within its limits. */
  setWidth(name: ColumnName, width: number): void;
}

/** The widths of the columns as the user left them, apart for wide and for narrow windows. */
export function useColumnWidths(narrow: boolean): ColumnWidths {
  const key = narrow ? 'library-columns-narrow' : 'library-columns';
  const [widths, setWidths] = useLocalStorage<Widths>({ key, defaultValue: {}, getInitialValueInEffect: false });
  const limits = (name: ColumnName) => (narrow ? NARROW : WIDE)[name];
  const limited = (name: ColumnName, width: number) => {
    const { least, most } = limits(name);
    return Math.round(Math.max(least, Math.min(most, width)));
  };
  return {
    limits,
    width: (name) => limited(name, widths[name] ?? limits(name).first),
    setWidth: (name, width) => setWidths({ ...widths, [name]: limited(name, width) }),
  };
}

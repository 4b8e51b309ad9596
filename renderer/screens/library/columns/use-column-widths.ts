import { useLocalStorage } from '@mantine/hooks';

export type ColumnName = 'side' | 'list' | 'notes';

/** Widths of the columns that can be drawn, in CSS pixels: least, at first, most. */
export const COLUMN_LIMITS: Record<ColumnName, { least: number; first: number; most: number }> = {
  side: { least: 150, first: 216, most: 360 },
  list: { least: 260, first: 432, most: 640 },
  notes: { least: 220, first: 268, most: 460 },
};

type Widths = Partial<Record<ColumnName, number>>;

export interface ColumnWidths {
  width(name: ColumnName): number;
  /** Sets a width, kept within its limits. */
  setWidth(name: ColumnName, width: number): void;
}

/** The widths of the columns as the user left them. */
export function useColumnWidths(): ColumnWidths {
  const [widths, setWidths] = useLocalStorage<Widths>({ key: 'library-columns', defaultValue: {}, getInitialValueInEffect: false });
  const limited = (name: ColumnName, width: number) => {
    const { least, most } = COLUMN_LIMITS[name];
    return Math.round(Math.max(least, Math.min(most, width)));
  };
  return {
    width: (name) => limited(name, widths[name] ?? COLUMN_LIMITS[name].first),
    setWidth: (name, width) => setWidths({ ...widths, [name]: limited(name, width) }),
  };
}

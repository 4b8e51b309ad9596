import type { OpenCopies } from '../copies/use-open-copies';
import type { SelectedClippings } from '../select/use-selection';
import type { PassingView } from './glimpse';
import { ListRow } from './ListRow';
import classes from './ClippingListBox.module.css';

interface Props {
  readonly view: PassingView;
  readonly total: number;
  readonly selection: SelectedClippings;
  readonly copies: OpenCopies | null;
}

/**
 * The rows of a list that is drawn along: the same elements with the text of others in each frame, one under the other.
 * Their heights are not measured, as each would move all rows behind it.
 */
export function PassingRows({ view: { first, items, top }, total, selection, copies }: Props) {
  return (
    <div className={classes.place} role="presentation" style={{ transform: `translateY(${top}px)` }}>
      {items.map((clipping, row) => (
        <ListRow key={row} index={first + row} clipping={clipping} total={total} selection={selection} copies={copies} />
      ))}
    </div>
  );
}

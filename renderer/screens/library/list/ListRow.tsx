import type { ClippingSummary } from '../../../../core/model/clipping-summary';
import type { OpenCopies } from '../copies/use-open-copies';
import type { SelectedClippings } from '../select/use-selection';
import { ClippingRow } from './ClippingRow';
import classes from './ClippingRow.module.css';

interface Props {
  readonly index: number;
  /** Undefined until it is loaded. */
  readonly clipping: ClippingSummary | undefined;
  readonly total: number;
  readonly selection: SelectedClippings;
  readonly copies: OpenCopies | null;
}

/** A row of the list as an option of its list box. */
export function ListRow({ index, clipping, total, selection, copies }: Props) {
  const onClick = ({ shiftKey, ctrlKey, metaKey }: React.MouseEvent) => {
    if (!clipping) return;
    if (shiftKey) void selection.extendTo(index);
    else if (ctrlKey || metaKey) selection.toggle(clipping.id, index);
    else selection.select(clipping.id, index);
  };
  return (
    <div
      id={`clipping-${clipping?.id ?? index}`}
      className={classes.row}
      role="option"
      aria-selected={clipping !== undefined && selection.ids.has(clipping.id)}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-id={clipping?.id}
      data-active={clipping !== undefined && clipping.id === selection.active}
      data-read={clipping?.read}
      data-status={clipping?.status}
      onClick={onClick}
    >
      <ClippingRow clipping={clipping} copies={copies} />
    </div>
  );
}

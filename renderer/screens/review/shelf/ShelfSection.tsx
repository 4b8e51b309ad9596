import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../core/model/id';
import classes from './Shelf.module.css';
import { ShelfCard } from './ShelfCard';
import { ShelfSectionMenu } from './ShelfSectionMenu';
import type { ShelfGroup } from './shelf-groups';
import { useDropPlace } from './use-drop-place';
import type { ShelfState } from './use-shelf';

interface Props {
  readonly group: ShelfGroup;
  readonly shelf: ShelfState;
  readonly cited: ReadonlyMap<Id, number>;
  readonly active: Id | null;
  onActivate(clippingId: Id): void;
}

/** One section of the shelf; cards can be dropped anywhere in it. */
export function ShelfSection({ group, shelf, cited, active, onActivate }: Props) {
  const { t } = useTranslation('review');
  const { sectionId, clippings } = group;
  const drop = useDropPlace((clippingId, before) => shelf.move(clippingId, { sectionId, before }));
  const title = group.title ?? t('shelf.noSection');
  const [menu, setMenu] = useState(false);
  return (
    <section aria-label={title} className={classes.section} data-over={drop.over || undefined} {...drop.handlers}>
      <div
        className={classes.head}
        onContextMenu={(event) => {
          event.preventDefault();
          setMenu(true);
        }}
      >
        <h3 className={classes.heading}>
          {title}
          <span>{clippings.length}</span>
        </h3>
        <ShelfSectionMenu sectionId={sectionId} title={title} opened={menu} onChange={setMenu} />
      </div>
      <ul>
        {clippings.map(({ clippingId }) => (
          <li key={clippingId} data-clipping={clippingId} data-drop={drop.over && drop.before === clippingId ? true : undefined}>
            <ShelfCard
              clippingId={clippingId}
              group={group}
              shelf={shelf}
              cited={cited.get(clippingId) ?? 0}
              active={active === clippingId}
              onActivate={() => onActivate(clippingId)}
            />
          </li>
        ))}
      </ul>
      {drop.over && drop.before === null && <div className={classes.dropEnd} aria-hidden />}
    </section>
  );
}

import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrashItem, TrashPlaces } from '../../../../core/contract/safekeeping-calls';
import { usePublished } from '../../../components/format/use-published';
import { useLibrary } from '../../../components/use-library';
import classes from './Trash.module.css';
import type { TrashList } from './use-trash-list';

/** Height of a row, in CSS pixels. */
const ROW = 58;

interface Props {
  readonly list: TrashList;
  readonly chosen: ReadonlyMap<string, TrashPlaces[number]>;
  onToggle(place: TrashPlaces[number]): void;
}

export function placeKey({ kind, id }: TrashPlaces[number]): string {
  return `${kind} ${id}`;
}

/** The things in the trash, the newest first: only the rows in view exist. */
export function TrashRows({ list, chosen, onToggle }: Props) {
  const { t } = useTranslation('safekeeping');
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: list.total, getScrollElement: () => box.current, estimateSize: () => ROW, overscan: 8 });
  const rows = virtual.getVirtualItems();
  const { reveal } = list;
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0];
  useEffect(() => reveal(first, last), [reveal, first, last]);
  return (
    <div ref={box} className={classes.box} role="list" aria-label={t('trash.list')}>
      <div className={classes.inside} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, key, start }) => {
          const item = list.at(index);
          return (
            <div key={key} className={classes.row} role="listitem" aria-setsize={list.total} aria-posinset={index + 1} style={{ height: ROW, transform: `translateY(${start}px)` }}>
              {item && <Row item={item} chosen={chosen.has(placeKey(item))} onToggle={() => onToggle({ kind: item.kind, id: item.id })} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Row({ item, chosen, onToggle }: { readonly item: TrashItem; readonly chosen: boolean; onToggle(): void }) {
  const { t } = useTranslation('safekeeping');
  const { editable } = useLibrary();
  const published = usePublished();
  const { kind, title, outlet, readable, removedAt, goesAt } = item;
  const name = title || t(readable ? `trash.untitled.${kind}` : 'trash.unreadable');
  return (
    <label className={classes.face} data-chosen={chosen}>
      <Checkbox size="xs" checked={chosen} disabled={!editable} aria-label={t('trash.choose', { name })} onChange={onToggle} />
      <span className={classes.words}>
        <span className={classes.title} dir="auto">
          {name}
        </span>
        <span className={classes.meta}>
          {[t(`trash.kind.${kind}`), ...(outlet ? [outlet] : []), t('trash.removed', { when: published(removedAt, 'full') })].join(' · ')}
        </span>
      </span>
      <span className={classes.goes}>{t('trash.goes', { when: published(goesAt.slice(0, 10), 'full') })}</span>
    </label>
  );
}

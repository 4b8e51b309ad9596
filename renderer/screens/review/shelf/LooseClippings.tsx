import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../core/model/id';
import { useReview } from '../review-context';
import { useSources } from '../state/use-sources';
import classes from './Shelf.module.css';
import { ShelfFace } from './ShelfFace';
import type { ShelfState } from './use-shelf';

interface Props {
  readonly shelf: ShelfState;
  readonly cited: ReadonlyMap<Id, number>;
}

/** Clippings that the text cites although they are not on the shelf: written so in Markdown, or taken off later. */
export function LooseClippings({ shelf, cited }: Props) {
  const { t } = useTranslation('review');
  const { sources, editable } = useReview();
  const known = useSources(sources);
  const loose = useMemo(() => {
    const shelved = new Set(shelf.groups.flatMap((group) => group.clippings.map((entry) => entry.clippingId)));
    return [...cited.keys()].filter((id) => !shelved.has(id));
  }, [shelf.groups, cited]);
  if (loose.length === 0) return null;
  return (
    <section aria-label={t('shelf.loose')}>
      <h3 className={classes.heading}>
        {t('shelf.loose')}
        <span>{loose.length}</span>
      </h3>
      <ul className={classes.loose}>
        {loose.map((id) => (
          <li key={id}>
            <ShelfFace source={known.get(id)} cited={cited.get(id) ?? 0} />
            {editable && known.get(id)?.missing !== true && (
              <Button variant="subtle" size="compact-xs" onClick={() => shelf.put(id)}>
                {t('shelf.put')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

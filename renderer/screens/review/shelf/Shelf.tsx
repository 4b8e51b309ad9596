import { Button } from '@mantine/core';
import { memo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../core/model/id';
import { EmptyState } from '../../../components/EmptyState';
import { useNavigation } from '../../../navigation/use-navigation';
import { LooseClippings } from './LooseClippings';
import classes from './Shelf.module.css';
import { ShelfSection } from './ShelfSection';
import { useShelf } from './use-shelf';

interface Props {
  readonly cited: ReadonlyMap<Id, number>;
}

/**
 * The clippings of the review under its sections. A hundred cards with their menus take longer to go through than a key
 * may: they are drawn anew when something of theirs changes, and not with every answer about the text.
 */
export const Shelf = memo(function Shelf({ cited }: Props) {
  const { t } = useTranslation('review');
  const { go } = useNavigation();
  const shelf = useShelf();
  const [active, setActive] = useState<Id | null>(null);
  return (
    <aside className={classes.shelf} aria-label={t('shelf.label')} onKeyDown={moveFocus}>
      <h2 className={classes.heading}>
        {t('shelf.title')}
        <span>{shelf.count}</span>
      </h2>
      {shelf.count === 0 ? (
        <div className={classes.empty}>
          <EmptyState
            title={t('shelf.empty')}
            actions={
              <Button variant="default" size="compact-md" onClick={() => go({ screen: 'library' })}>
                {t('shelf.toLibrary')}
              </Button>
            }
          >
            <p>{t('shelf.emptyHow')}</p>
          </EmptyState>
        </div>
      ) : (
        shelf.groups.map((group) => (
          <ShelfSection
            key={group.sectionId ?? 'none'}
            group={group}
            shelf={shelf}
            cited={cited}
            active={active}
            onActivate={(id) => setActive((now) => (now === id ? null : id))}
          />
        ))
      )}
      <LooseClippings shelf={shelf} cited={cited} />
    </aside>
  );
});

/** The arrow keys go from card to card. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const here = event.target instanceof HTMLElement ? event.target : null;
  if (step === 0 || event.altKey || here?.dataset['shelfCard'] === undefined) return;
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-shelf-card]')];
  event.preventDefault();
  cards[cards.indexOf(here) + step]?.focus();
}

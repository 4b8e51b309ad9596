import { Popover } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../../components/keys/use-commands';
import listClasses from '../list/ListBar.module.css';
import type { ListPlace } from '../use-list-place';
import { FACETS } from './facet-fields';
import { FacetGroup } from './FacetGroup';
import classes from './Facets.module.css';

/** Opens what the clippings of the list can be narrowed by. */
export function FacetsButton({ place }: { readonly place: ListPlace }) {
  const { t } = useTranslation('library');
  const [opened, setOpened] = useState(false);
  // A value that was pressed may be gone from the panel, and the focus with it: Esc has to close it all the same.
  useWindowEvent('keydown', (event) => {
    if (!opened || event.key !== 'Escape') return;
    event.stopPropagation();
    setOpened(false);
  }, { capture: true });
  useCommands({ 'search.narrow': () => setOpened(true) });
  return (
    <Popover width={320} opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button type="button" className={listClasses.sort} aria-pressed={opened || place.filters.length > 0} onClick={() => setOpened(!opened)}>
          {t('facets.open')}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel} aria-label={t('facets.title')}>
        {opened && (
          <>
            <p className={classes.hint}>{t('facets.hint')}</p>
            {FACETS.map(({ facet, field }) => (
              <FacetGroup key={field} facet={facet} field={field} place={place} />
            ))}
          </>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

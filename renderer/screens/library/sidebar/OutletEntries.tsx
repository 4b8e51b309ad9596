import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryState } from '../../../../core/contract/library-calls';
import { byName } from '../../../components/by-name';
import { useNavigation } from '../../../navigation/use-navigation';
import type { ListPlace } from '../use-list-place';
import { ScopeEntry } from './ScopeEntry';
import classes from './Sidebar.module.css';

/** Outlets shown before all are asked for. */
const FEW = 12;

interface Props {
  readonly library: LibraryState;
  readonly place: ListPlace;
}

/** The outlets of the library's clippings, those with most first. */
export function OutletEntries({ library, place }: Props) {
  const { t } = useTranslation('library');
  const { go } = useNavigation();
  const [all, setAll] = useState(false);
  const outlets = [...library.outlets].sort((one, other) => other.count - one.count || byName(one.name, other.name));
  if (outlets.length === 0) return null;
  return (
    <section aria-labelledby="outlets-title">
      <h2 id="outlets-title">{t('outlets.title')}</h2>
      <ul>
        {(all ? outlets : outlets.slice(0, FEW)).map(({ name, language, count }) => (
          <li key={name}>
            <ScopeEntry
              place={place}
              scope={{ kind: 'outlet', outlet: name }}
              name={name}
              note={language === 'und' ? '' : language}
              count={count}
            />
          </li>
        ))}
      </ul>
      <button type="button" className={classes.more} onClick={() => go({ screen: 'outlets' })}>
        {t('outlets.manage')}
      </button>
      {outlets.length > FEW && (
        <button type="button" className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('outlets.fewer') : t('outlets.all', { count: outlets.length })}
        </button>
      )}
    </section>
  );
}

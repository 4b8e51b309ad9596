import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryState } from '../../../../core/contract/library-calls';
import { useLibrary } from '../../../components/use-library';
import type { ListPlace } from '../use-list-place';
import { ScopeEntry } from './ScopeEntry';
import { SectionActions } from './SectionActions';
import { TitleField } from './TitleField';
import { useSections } from './use-sections';
import classes from './Sidebar.module.css';

interface Props {
  readonly library: LibraryState;
  readonly place: ListPlace;
}

/** The sections of the library in their order, with what changes them. */
export function SectionEntries({ library, place }: Props) {
  const { t } = useTranslation('library');
  const { editable, whyNot } = useLibrary();
  const sections = useSections(library);
  /** The section whose title is being typed; `new` for one to be added. */
  const [typing, setTyping] = useState<string | null>(null);
  const stop = () => setTyping(null);
  return (
    <section aria-labelledby="sections-title">
      <h2 id="sections-title">
        {t('section.title')}
        <button type="button" className={classes.small} disabled={!editable} title={whyNot ?? t('section.add')} aria-label={t('section.add')} onClick={() => setTyping('new')}>
          +
        </button>
      </h2>
      {library.sections.length === 0 && typing === null && <p className={classes.none}>{t('section.noneYet')}</p>}
      <ul>
        {library.sections.map(({ id, title, count }, index) => (
          <li key={id}>
            {typing === id ? (
              <TitleField label={t('section.rename')} value={title} onDone={stop} save={(next) => sections.rename(id, next)} />
            ) : (
              <ScopeEntry
                place={place}
                scope={{ kind: 'section', sectionId: id }}
                name={title}
                count={count}
                extra={editable ? <SectionActions index={index} section={{ id, title }} last={library.sections.length - 1} sections={sections} onRename={() => setTyping(id)} /> : null}
              />
            )}
          </li>
        ))}
      </ul>
      {typing === 'new' && <TitleField label={t('section.add')} value="" onDone={stop} save={sections.add} />}
    </section>
  );
}

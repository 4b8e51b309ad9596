import { useTranslation } from 'react-i18next';
import type { DocumentFacts } from '../../../editor/document-facts';
import { useReview } from '../review-context';
import { useSources } from '../state/use-sources';
import classes from './Toolbar.module.css';

/** How long the text is and how much it draws on: outlets and languages of the clippings it cites. */
export function Counts({ facts }: { readonly facts: DocumentFacts }) {
  const { t } = useTranslation('review');
  const { sources } = useReview();
  const known = useSources(sources);
  const cited = [...facts.cited.keys()].flatMap((id) => known.get(id) ?? []).filter((source) => !source.missing);
  const outlets = new Set(cited.flatMap(({ outlet }) => outlet ?? []));
  const languages = new Set(cited.map(({ language }) => language).filter((language) => language !== 'und'));
  const parts = [
    t('counts.words', { count: facts.words }),
    t('counts.outlets', { count: outlets.size }),
    t('counts.languages', { count: languages.size }),
  ];
  return (
    <span className={classes.counts} title={t('counts.title')}>
      {parts.map((part, at) => (
        <span key={part}>
          {at > 0 && <span aria-hidden>· </span>}
          {part}
        </span>
      ))}
    </span>
  );
}

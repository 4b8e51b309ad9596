import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CitationChoice } from '../../../editor/citation-choices';
import classes from './CitationList.module.css';

interface Props {
  readonly id: string;
  readonly query: string;
  readonly choices: readonly CitationChoice[];
  readonly selected: number;
  onChoose(choice: CitationChoice): void;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** What can be cited: kind, outlet and exact words of each. Keys are handled by the field it belongs to. */
export function CitationList({ id, query, choices, selected, onChoose }: Props) {
  const { t } = useTranslation('review');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [selected, choices]);
  if (choices.length === 0) return <p className={classes.none}>{t(query.trim() === '' ? 'cite.emptyShelf' : 'cite.none')}</p>;
  return (
    <div ref={list} id={id} role="listbox" aria-label={t('cite.label')} className={classes.list}>
      {choices.map((choice, index) => (
        <div
          key={choice.passage ? `${choice.passage.clippingId} ${choice.passage.highlightId ?? ''}` : `outlet ${choice.outlet ?? ''}`}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === selected}
          className={classes.option}
          // The caret must stay in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(choice)}
        >
          <span className={classes.meta}>
            <i className={classes.kind} data-kind={choice.kind} aria-hidden />
            <b>{choice.outlet ?? t('unknownOutlet')}</b>
            {t(choice.beyond ? 'cite.beyond' : `kind.${choice.kind}`)}
          </span>
          <span className={classes.text} lang={choice.language} dir="auto">
            {choice.text || t('untitled')}
          </span>
        </div>
      ))}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { Highlight } from '../../../../core/model/highlight';
import { DraftText } from '../../../components/draft/DraftText';
import { useLibrary } from '../../../components/use-library';
import type { Highlights } from '../use-highlights';
import classes from './Notes.module.css';

interface Props {
  readonly highlight: Highlight;
  /** The card is picked: what is not known yet can be entered. */
  readonly picked: boolean;
  readonly save: Highlights['save'];
}

interface Field {
  name: 'value' | 'unit' | 'counts' | 'speaker' | 'office' | 'statement';
  value: string;
  save(typed: string, was: string): Promise<unknown>;
}

/** What a highlight says beyond its words, by its kind: a figure, a person, or a line. */
export function HighlightFields({ highlight, picked, save }: Props) {
  const { t } = useTranslation('library');
  const { editable } = useLibrary();
  const fields = fieldsOf(highlight, save);
  const shown = picked && editable ? fields : fields.filter(({ value }) => value !== '');
  if (shown.length === 0) return null;
  return (
    <div className={classes.states} role="group" aria-label={t('states.label')} data-states>
      {shown.map((field) => (
        <div key={field.name} className={classes.state} data-field={field.name}>
          <span aria-hidden>{t(`states.${field.name}`)}</span>
          <DraftText label={t(`states.${field.name}`)} placeholder={t(`states.hint.${field.name}`)} value={field.value} editable={editable} save={field.save} />
        </div>
      ))}
    </div>
  );
}

function fieldsOf({ id, kind, figure, quote, statement }: Highlight, save: Highlights['save']): Field[] {
  switch (kind) {
    case 'figure':
      return (['value', 'unit', 'counts'] as const).map((name) => ({ name, value: figure?.[name] ?? '', save: (typed) => save(id, { figure: { [name]: typed } }) }));
    case 'quote':
      return (['speaker', 'office'] as const).map((name) => ({ name, value: quote?.[name] ?? '', save: (typed) => save(id, { quote: { [name]: typed } }) }));
    case 'fact':
      return [{ name: 'statement', value: statement ?? '', save: (typed, was) => save(id, { statement: typed, was: { statement: was } }) }];
    case 'context':
      return [];
  }
}

import { useTranslation } from 'react-i18next';
import { highlightKind, KIND_COLOURS, type HighlightKind } from '../../../../core/model/highlight';
import { KeyCap } from '../../../components/KeyCap';
import type { SelectedText } from './use-selected-text';
import { Swatch } from './Swatch';
import classes from './HighlightToolbar.module.css';

interface Props {
  readonly selected: SelectedText;
  onPick(kind: HighlightKind): void;
}

/** The kinds of highlight, beside the words that are selected. */
export function HighlightToolbar({ selected, onPick }: Props) {
  const { t } = useTranslation('library');
  const style = { left: Math.max(8, selected.at.x), top: Math.max(52, selected.at.y - 44) };
  return (
    // Pressing a button must not take the selection away that it is about.
    <div className={classes.toolbar} style={style} role="toolbar" aria-label={t('highlight.as')} onMouseDown={(event) => event.preventDefault()}>
      {highlightKind.options.map((kind, index) => (
        <button key={kind} type="button" onClick={() => onPick(kind)}>
          <Swatch colour={KIND_COLOURS[kind]} />
          {t(`highlight.kind.${kind}`)}
          {index === 0 && <KeyCap chord="H" />}
        </button>
      ))}
    </div>
  );
}

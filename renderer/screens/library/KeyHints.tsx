import { useTranslation } from 'react-i18next';
import { KeyCap } from '../../components/KeyCap';

const HINTS: [chord: string, name: string][] = [
  ['K', 'keep'],
  ['X', 'discard'],
  ['H', 'highlight'],
  ['1–9', 'section'],
  ['A', 'addToReview'],
  ['?', 'allKeys'],
];

/** The keys of the library at the foot of the window. */
export function KeyHints() {
  const { t } = useTranslation('library');
  return HINTS.map(([chord, name]) => (
    <span key={chord}>
      <KeyCap chord={chord} /> {t(`hint.${name}`)}
    </span>
  ));
}

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VersionDifference } from '../../../../core/contract/version-calls';
import type { HighlightKind } from '../../../../core/model/highlight';
import { ComparedText } from '../../../components/compare/ComparedText';
import { comparisonRows } from '../../../components/compare/comparison-rows';
import { useVersionWords } from './use-version-words';
import classes from './Versions.module.css';

interface Props {
  readonly difference: VersionDifference;
  readonly language: string;
  /** Why nothing can be taken; undefined if it can. */
  readonly whyNot: string | undefined;
  onTake(): void;
}

/** Of these, paragraphs without a change are folded. */
const LONG: ReadonlySet<VersionDifference['part']> = new Set(['text', 'translation']);

/** A part that both versions have otherwise: the one in use on the left, the other on the right. */
export function VersionPart({ difference, language, whyNot, onTake }: Props) {
  const { t } = useTranslation('library');
  const inWords = useVersionWords();
  const { part, inUse, other, words, kinds } = difference;
  const title = t(`versions.part.${part}`);
  // There can be several highlights: each is named by its passage.
  const name = part === 'highlight' ? `${title}: ${(inUse ?? other ?? '').split('\n', 1).join('').slice(0, 80)}` : title;
  return (
    <section className={classes.part} aria-label={name} data-part={part}>
      <div className={classes.head}>
        <h3>{title}</h3>
        <Button size="compact-sm" variant="default" disabled={whyNot !== undefined} title={whyNot} aria-label={t(other === null ? 'versions.removePart' : 'versions.takePart', { part: name })} onClick={onTake}>
          {t(other === null ? 'versions.remove' : 'versions.take')}
        </Button>
      </div>
      {kinds && (
        <div className={classes.pair}>
          <Kind kind={kinds.inUse} />
          <Kind kind={kinds.other} />
        </div>
      )}
      {words !== null && inUse !== null && other !== null ? (
        <div className={classes.words}>
          <ComparedText rows={comparisonRows(words).map((row) => ({ ...row, changed: row.changed || !LONG.has(part) }))} beside language={language} />
        </div>
      ) : (
        <div className={classes.pair}>
          <Side absent={inUse === null}>{inWords(part, inUse)}</Side>
          <Side absent={other === null}>{inWords(part, other)}</Side>
        </div>
      )}
    </section>
  );
}

function Side({ absent, children }: { readonly absent: boolean; readonly children: string }) {
  return (
    <p className={classes.side} data-absent={absent || undefined} dir="auto">
      {children}
    </p>
  );
}

function Kind({ kind }: { readonly kind: HighlightKind | null }) {
  const { t } = useTranslation('library');
  return <span className={classes.kind}>{kind === null ? '' : t(`highlight.kind.${kind}`)}</span>;
}

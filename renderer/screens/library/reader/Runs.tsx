import { useTranslation } from 'react-i18next';
import type { Inline } from '../../../../core/model/block';
import type { Highlight } from '../../../../core/model/highlight';
import { useAction } from '../../../client/use-action';
import { stretches, type Stretch } from './stretches';
import type { Marking } from './marking';
import classes from './ArticleText.module.css';

interface Props {
  readonly content: readonly Inline[];
  /** Where the content begins in the plain text of the clipping. */
  readonly start: number;
  readonly marking: Marking;
}

/** Runs of text with the highlights that lie over them. Each piece says where it begins, see `text-offsets`. */
export function Runs({ content, start, marking }: Props) {
  let at = start;
  return content.map((run, index) => {
    const from = at;
    at += run.text.length;
    return <Run key={index} run={run} start={from} marking={marking} />;
  });
}

function Run({ run, start, marking }: { readonly run: Inline; readonly start: number; readonly marking: Marking }) {
  const { t } = useTranslation('library');
  const openAddress = useAction('shell.openAddress');
  const { href, bold, italic } = run;
  if (run.gap) {
    return (
      <span className={classes.gap} data-start={start} title={t('dropped.short')}>
        {run.text}
      </span>
    );
  }
  let content = <>{stretches(run, start, marking.highlights).map((stretch) => <Piece key={stretch.start} stretch={stretch} marking={marking} />)}</>;
  if (bold) content = <strong>{content}</strong>;
  if (italic) content = <em>{content}</em>;
  if (href === undefined) return content;
  const open = (event: React.MouseEvent) => {
    event.preventDefault();
    // A highlight in a link is picked; the link itself is opened from the rest of it, or with ⌘/Ctrl.
    const onMark = event.target instanceof Element && event.target.closest('mark') !== null;
    if (!onMark || event.ctrlKey || event.metaKey) openAddress.mutate({ address: href });
  };
  return (
    <a href={href} title={t('opens', { address: href })} onClick={open} draggable={false}>
      {content}
    </a>
  );
}

function Piece({ stretch, marking }: { readonly stretch: Stretch; readonly marking: Marking }) {
  const { start, text, highlights } = stretch;
  const picked = highlights.find((highlight) => highlight.id === marking.selected);
  const top = picked ?? highlights.at(-1);
  if (!top) return <span data-start={start}>{text}</span>;
  const ids = highlights.map((highlight) => highlight.id);
  const below = highlights.filter((highlight) => highlight !== top);
  return (
    <mark
      data-start={start}
      className={classes.mark}
      data-colour={top.colour}
      data-highlights={ids.join(' ')}
      data-selected={picked !== undefined}
      style={{ boxShadow: linesOf(below) }}
      onClick={() => marking.onPick(nextOf(ids, marking.selected))}
      onContextMenu={(event) => marking.onMenu(nextOf(ids, null), event)}
    >
      {text}
    </mark>
  );
}

/** Highlights below the one on top show as lines, one over the other. */
function linesOf(below: readonly Highlight[]): string | undefined {
  if (below.length === 0) return undefined;
  return below.map(({ colour }, index) => `inset 0 -${3 * (index + 1)}px 0 var(--edge-${colour})`).join(', ');
}

/** The topmost of overlapping highlights, or with each further click the one below. */
function nextOf(ids: readonly string[], selected: string | null): string {
  const current = selected === null ? -1 : ids.indexOf(selected);
  return (current > 0 ? ids[current - 1] : ids.at(-1)) ?? '';
}

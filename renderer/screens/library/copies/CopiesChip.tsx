import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../components/Badge';
import type { OpenCopies } from './use-open-copies';

interface Props {
  /** The clipping whose row it is in. */
  readonly id: string;
  readonly count: number;
  readonly copies: OpenCopies | null;
}

/** How many copies of its story a row stands for; a click opens them, as the right arrow key does. */
export function CopiesChip({ id, count, copies }: Props) {
  const { t } = useTranslation('library');
  const label = t('copies.count', { count });
  if (copies === null) return <Badge>{label}</Badge>;
  const opened = copies.under === id;
  const toggle = (event: MouseEvent) => {
    event.stopPropagation();
    if (opened) copies.close();
    else copies.open(id);
  };
  return (
    <span data-copies={opened ? 'open' : 'closed'} onClick={toggle}>
      <Badge tone="accent" title={t(opened ? 'copies.close' : 'copies.open')}>
        {label} {opened ? '▾' : '▸'}
      </Badge>
    </span>
  );
}

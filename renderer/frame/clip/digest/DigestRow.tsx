import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DigestChoice } from '../../../../core/contract/clipping-calls';
import { Badge } from '../../../components/Badge';
import classes from './DigestDialog.module.css';

interface Props {
  readonly link: DigestChoice;
  readonly chosen: boolean;
  onChange(ticked: boolean): void;
}

/** One link, with what it is called and where it leads. */
export function DigestRow({ link: { title, address, clippingId }, chosen, onChange }: Props) {
  const { t } = useTranslation('digest');
  const isThere = clippingId !== null;
  const { hostname } = new URL(address);
  return (
    <li>
      <Checkbox
        label={<bdi className={classes.title}>{title}</bdi>}
        description={hostname.replace(/^www\./, '')}
        checked={chosen}
        disabled={isThere}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {isThere && <Badge>{t('there')}</Badge>}
    </li>
  );
}

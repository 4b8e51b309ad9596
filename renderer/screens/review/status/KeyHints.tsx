import { useTranslation } from 'react-i18next';
import { menuKeys } from '../../../../core/contract/menu-keys';
import type { MenuCommand } from '../../../../core/contract/menu-commands';
import { KeyCap } from '../../../components/KeyCap';

const SHOWN: { command: MenuCommand; name: string }[] = [
  { command: 'review.cite', name: 'cite' },
  { command: 'review.export', name: 'export' },
  { command: 'review.nextFinding', name: 'nextFinding' },
];

/** The keys that matter while writing. */
export function KeyHints() {
  const { t } = useTranslation('review');
  return SHOWN.map(({ command, name }) => {
    const key = menuKeys[command];
    if (!key) return null;
    return (
      <span key={command}>
        <KeyCap chord={key.key.replace('CmdOrCtrl', 'Mod')} /> {t(`hint.${name}`)}
      </span>
    );
  });
}

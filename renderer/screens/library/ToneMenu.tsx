import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { tone as tones, type Tone } from '../../../core/model/clipping';
import { BadgeButton, type BadgeTone } from '../../components/Badge';
import { ToneMark } from '../../components/ToneMark';
import { useLibrary } from '../../components/use-library';

const NONE = 'none';

interface Props {
  /** The tone in use; `null` is none, `undefined` is not shown. */
  readonly value: Tone | null | undefined;
  onPick(tone: Tone | null): void;
}

const BADGES: Record<Tone, BadgeTone> = { positive: 'positive', neutral: 'plain', negative: 'negative' };

/** The tone of clippings as a badge that opens the choice of tones. */
export function ToneMenu({ value, onPick }: Props) {
  const { t } = useTranslation('library');
  const { editable, whyNot } = useLibrary();
  const label = value ? t(`common:tone.${value}`) : t(value === undefined ? 'tone.label' : 'tone.none');
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <BadgeButton disabled={!editable} title={whyNot} aria-label={t('tone.named', { name: label })} tone={value ? BADGES[value] : 'plain'}>
          {label}
        </BadgeButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('tone.label')}</Menu.Label>
        <Menu.RadioGroup value={value ?? (value === null ? NONE : '')} onChange={(picked) => onPick(picked === NONE ? null : (picked as Tone))}>
          {tones.options.map((tone) => (
            <Menu.RadioItem key={tone} value={tone} closeMenuOnClick rightSection={<ToneMark tone={tone} />}>
              {t(`common:tone.${tone}`)}
            </Menu.RadioItem>
          ))}
          <Menu.Divider />
          <Menu.RadioItem value={NONE} closeMenuOnClick>
            {t('tone.none')}
          </Menu.RadioItem>
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

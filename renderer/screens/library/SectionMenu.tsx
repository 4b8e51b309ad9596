import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BadgeButton } from '../../components/Badge';
import { KeyCap } from '../../components/KeyCap';
import { useLibrary } from '../../components/use-library';

const NONE = 'none';

interface Props {
  /** The section in use; `null` is none, `undefined` is not shown. */
  readonly value: string | null | undefined;
  onPick(sectionId: string | null): void;
}

/** The section of clippings as a badge that opens the choice of sections. */
export function SectionMenu({ value, onPick }: Props) {
  const { t } = useTranslation('library');
  const { library, editable, whyNot } = useLibrary();
  const sections = library?.sections ?? [];
  const current = sections.find((section) => section.id === value);
  const name = current?.title ?? t(value === undefined ? 'section.label' : 'section.none');
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <BadgeButton disabled={!editable} title={whyNot} aria-label={t('section.named', { name })} tone={current ? 'accent' : 'plain'}>
          {name}
        </BadgeButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('section.label')}</Menu.Label>
        <Menu.RadioGroup value={value ?? (value === null ? NONE : '')} onChange={(id) => onPick(id === NONE ? null : id)}>
          {sections.map((section, index) => (
            <Menu.RadioItem key={section.id} value={section.id} closeMenuOnClick rightSection={index < 9 ? <KeyCap chord={String(index + 1)} /> : null}>
              {section.title}
            </Menu.RadioItem>
          ))}
          {sections.length === 0 && <Menu.Label>{t('section.noneYet')}</Menu.Label>}
          <Menu.Divider />
          <Menu.RadioItem value={NONE} closeMenuOnClick rightSection={<KeyCap chord="0" />}>
            {t('section.none')}
          </Menu.RadioItem>
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

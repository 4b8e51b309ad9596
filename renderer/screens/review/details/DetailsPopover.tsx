import { Button, Popover } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DetailsForm } from './DetailsForm';

interface Props {
  readonly opened: boolean;
  onChange(opened: boolean): void;
}

/** The button that opens the details of the review. */
export function DetailsPopover({ opened, onChange }: Props) {
  const { t } = useTranslation('review');
  return (
    <Popover opened={opened} onChange={onChange} position="bottom-end" width={400} shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button variant="default" size="compact-md" h={32} onClick={() => onChange(!opened)}>
          {t('action.details')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <DetailsForm />
      </Popover.Dropdown>
    </Popover>
  );
}

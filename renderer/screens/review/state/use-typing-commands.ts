import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { switchTypingStyle } from '../../../editor/typing-style-choice';
import { useEditingCommands } from '../use-editing-commands';

/** Lets the menu switch the typing of quotation marks and dashes in the style of the language. */
export function useTypingCommands(): void {
  const { t } = useTranslation('review');
  useEditingCommands({
    'review.typingStyle': () => {
      notifications.show({ message: t(switchTypingStyle() ? 'typing.on' : 'typing.off') });
      return true;
    },
  });
}

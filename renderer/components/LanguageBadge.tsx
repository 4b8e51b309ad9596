import { useTranslation } from 'react-i18next';
import { Badge } from './Badge';
import { languageName } from './format/language-name';

/** The language of a text as its code, with its name on hover; nothing when it is not known. */
export function LanguageBadge({ code }: { readonly code: string | null }) {
  const { i18n } = useTranslation();
  if (!code || code === 'und') return null;
  return <Badge title={languageName(code, i18n.language)}>{code}</Badge>;
}

import { Link } from '@tiptap/extension-link';
import { linkAddress } from '../../model/review-document';

const allowed = (address: string): boolean => linkAddress.safeParse(address).success;

/**
 * A link to the web or to a mail address, and nothing else of it: no target, class or title comes in by pasting.
 * Nothing is linked by itself while typing, as outlets are often called like their domain.
 */
export const LinkMark = Link.extend({
  addAttributes() {
    return {
      href: {
        isRequired: true,
        parseHTML: (element: HTMLElement) => element.getAttribute('href'),
        validate: (value: unknown) => {
          linkAddress.parse(value);
        },
      },
    };
  },
}).configure({
  openOnClick: false,
  autolink: false,
  linkOnPaste: true,
  defaultProtocol: 'https',
  HTMLAttributes: { target: null, rel: null, class: null },
  isAllowedUri: allowed,
});

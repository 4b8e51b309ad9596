import { readNitf } from '../news/read-nitf';
import { xmlKind } from '../news/xml-kind';

/** Stories in NITF, IPTC's markup for the text itself. */
export const nitf = xmlKind({ name: 'nitf', mediaType: 'application/nitf+xml', roots: ['nitf'], read: readNitf });

import { readNewsMl1 } from '../news/read-newsml1';
import { xmlKind } from '../news/xml-kind';

/** Stories in NewsML 1, which agencies still send. */
export const newsml1 = xmlKind({ name: 'newsml', mediaType: 'application/newsml+xml', roots: ['newsml'], read: readNewsMl1 });

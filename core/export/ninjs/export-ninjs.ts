import type { Clipping } from '../../model/clipping';
import type { Id } from '../../model/id';
import type { ClippingReference, DocumentTree, TreeBlock, TreeClipping, TreeSource } from '../../tree/document-tree';
import type { ExportContext, Exported } from '../exporters';
import { htmlBlocks } from '../html/html-blocks';
import { plainReview } from '../text/export-text';
import type { NinjsItem } from './ninjs-item';

const STANDARD = { name: 'ninjs', version: '2.1', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json' };
/** A moment with its offset: the only one that ninjs knows. */
const MOMENT = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/;

type Context = Pick<ExportContext, 'review' | 'kept'>;

/**
 * Writes the tree as a news item in ninjs 2.1: the narrative as its body, its clippings and the passages it cites as
 * associations. An associated citation is associated with its clipping in turn.
 */
export function exportNinjs(tree: DocumentTree, context: Context): Promise<Exported> {
  const text = `${JSON.stringify(reviewItem(tree, context), null, 2)}\n`;
  return Promise.resolve({ bytes: new TextEncoder().encode(text), warnings: tree.warnings });
}

function reviewItem(tree: DocumentTree, { review, kept }: Context): NinjsItem {
  const printed = new Map(tree.sections.flatMap((section) => section.clippings.map((clipping) => [clipping.id, { clipping, section: section.title }] as const)));
  const html = htmlOf([...tree.summary, ...tree.narrative], tree);
  return {
    uri: `urn:dateline:review:${review.id}`,
    standard: STANDARD,
    type: 'text',
    representationtype: 'full',
    profile: 'press-review',
    firstcreated: review.createdAt,
    versioncreated: review.updatedAt,
    ...(tree.look.expiresOn !== null && { expires: `${tree.look.expiresOn}T23:59:59Z` }),
    // A draft is not to be published by who gets it.
    pubstatus: tree.look.draft === '' ? 'usable' : 'withheld',
    usageterms: [tree.look.classification, tree.legal].filter((words) => words !== '').join('\n'),
    language: tree.language,
    title: tree.title,
    ...(tree.office !== '' && { by: tree.office }),
    ...(review.dateline !== '' && { located: review.dateline }),
    headlines: [{ role: 'main', value: tree.title }],
    descriptions: [{ role: 'summary', contenttype: 'text/plain', value: review.summary }].filter(({ value }) => value.trim() !== ''),
    bodies: [
      { role: 'main', contenttype: 'text/html', value: html },
      { role: 'plain', contenttype: 'text/plain', value: plainReview({ ...tree, contents: [] }) },
    ],
    subjects: tree.sections.map(({ title }) => ({ name: title, rel: 'section' })),
    genres: [{ name: tree.cover.kicker }],
    infosources: [...new Set(tree.sources.flatMap(({ clipping }) => clipping?.outlet ?? []))].map((name) => ({ name })),
    associations: [
      ...tree.sources.map((source) => clippingItem(source, printed.get(source.clippingId), kept?.clippings.get(source.clippingId), tree)),
      ...tree.sources.flatMap((source) => citationItems(source, review.id, tree)),
    ],
  };
}

type Associated = NinjsItem & { name: string };

interface Printed {
  clipping: TreeClipping;
  section: string;
}

/** A clipping with as much of its text as the review shows. */
function clippingItem({ clipping: named, clippingId, anchor }: TreeSource, printed: Printed | undefined, kept: Clipping | undefined, tree: DocumentTree): Associated {
  const title = named?.title ?? tree.labels.sourceRemovedNotice;
  const blocks = printed?.clipping.blocks ?? [];
  return {
    name: anchor,
    uri: clippingUri(clippingId),
    type: 'text',
    representationtype: printed?.clipping.text === 'full' ? 'full' : 'partial',
    profile: 'clipping',
    pubstatus: 'usable',
    title,
    headlines: [{ role: 'main', value: title }],
    ...publishedOf(kept),
    ...(printed?.clipping.withheld === true && { usageterms: tree.labels.textWithheld }),
    ...(blocks.length > 0 && { bodies: [{ role: 'main', contenttype: 'text/html', value: htmlOf(blocks, tree) }] }),
    subjects: subjectsOf(printed, kept),
    ...(named !== null && namedItem(named)),
  };
}

function namedItem({ outlet, language, authors, href }: ClippingReference): Partial<NinjsItem> {
  return {
    copyrightholder: outlet,
    infosources: [{ name: outlet }],
    ...(language !== null && { language }),
    ...(authors !== '' && { by: authors }),
    ...(href !== null && { renditions: [{ name: 'web', href, contenttype: 'text/html' }] }),
  };
}

/** A day alone is no moment, and none is made up for it. */
function publishedOf(kept: Clipping | undefined): Partial<NinjsItem> {
  const published = kept?.metadata.published.value ?? '';
  if (published === '') return {};
  return { altids: [{ role: 'published', value: published }], ...(MOMENT.test(published) && { contentcreated: new Date(published).toISOString() }) };
}

function subjectsOf(printed: Printed | undefined, kept: Clipping | undefined): { name: string; rel: string }[] {
  return [
    ...(printed === undefined ? [] : [{ name: printed.section, rel: 'section' }]),
    ...(kept?.tags ?? []).map((name) => ({ name, rel: 'tag' })),
    ...(kept === undefined || kept.tone === null ? [] : [{ name: kept.tone, rel: 'tone' }]),
  ];
}

/** A passage that the narrative cites, under the number that its notes have. */
function citationItems({ clipping, clippingId, passages }: TreeSource, reviewId: Id, tree: DocumentTree): Associated[] {
  return passages.map(({ label, quoted }) => {
    const title = clipping?.title ?? tree.labels.sourceRemovedNotice;
    return {
      name: `note-${label}`,
      uri: `urn:dateline:citation:${reviewId}:${label}`,
      type: 'text' as const,
      representationtype: 'partial' as const,
      profile: 'citation',
      pubstatus: 'usable' as const,
      ...(clipping !== null && clipping.language !== null && { language: clipping.language }),
      title,
      headlines: [{ role: 'main', value: title }],
      bodies: [{ role: 'quotation', contenttype: 'text/plain', value: quoted ?? tree.labels.wholeArticle }],
      associations: [{ name: 'source', uri: clippingUri(clippingId), type: 'text' as const, representationtype: 'partial' as const, profile: 'clipping', pubstatus: 'usable' as const, title, headlines: [{ role: 'main', value: title }] }],
    };
  });
}

function clippingUri(id: Id): string {
  return `urn:dateline:clipping:${id}`;
}

function htmlOf(blocks: readonly TreeBlock[], tree: DocumentTree): string {
  return htmlBlocks(blocks, { tree, look: () => ({}) }).text;
}

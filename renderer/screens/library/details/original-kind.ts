const KINDS = {
  'text/html': 'page',
  'application/xhtml+xml': 'page',
  'multipart/related': 'savedPage',
  'application/x-webarchive': 'savedPage',
  'application/warc': 'savedPage',
  'application/pdf': 'pdf',
  'text/plain': 'text',
  'text/markdown': 'text',
  'text/csv': 'table',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'table',
  'message/rfc822': 'mail',
  'application/mbox': 'mail',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'word',
  'application/msword': 'word',
  'application/rtf': 'word',
  'application/json': 'data',
  'application/xml': 'data',
} as const;

/** What an original is, as a key of its word; null for a kind that has no word but its media type. */
export function originalKind(mediaType: string): (typeof KINDS)[keyof typeof KINDS] | 'picture' | null {
  if (mediaType.startsWith('image/')) return 'picture';
  return mediaType in KINDS ? KINDS[mediaType as keyof typeof KINDS] : null;
}

import { decodeText } from '../encoding/decode-text';
import { readWireText } from '../news/read-wire-text';
import { storyReading } from '../news/story';
import { withinTextLength } from '../text/within-text-length';
import type { Kind, Reading } from './kind';

const WINDOW = 4096;

/** Wire reports with the control signs of teleprinters: IPTC 7901 and ANPA 1312. */
export const wireText: Kind = { name: 'wire-text', mediaType: 'text/plain', extension: 'txt', recognise, read };

function recognise(bytes: Uint8Array): number {
  const beginning = Buffer.from(bytes.subarray(0, WINDOW)).toString('latin1');
  return /^[\x00\x16\s]{0,20}\x01[\x20-\x7e]{4}[^\x02\x03]{0,1000}\x02/.test(beginning) ? 0.98 : 0;
}

function read(bytes: Uint8Array): Reading {
  const { text, encoding } = decodeText(bytes, []);
  return storyReading(readWireText(withinTextLength(text)), encoding);
}

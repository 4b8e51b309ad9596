type Value = string | Buffer | Value[] | { [key: string]: Value };

/** @returns a binary property list of texts, bytes and dictionaries, as macOS writes it */
export function propertyListSource(root: Value): Buffer {
  const objects: Buffer[] = [];
  const add = (value: Value): number => {
    const index = objects.push(Buffer.alloc(0)) - 1;
    objects[index] = encode(value, add);
    return index;
  };
  add(root);
  const offsets: number[] = [];
  let at = 8;
  for (const object of objects) {
    offsets.push(at);
    at += object.length;
  }
  const table = Buffer.concat(offsets.map((offset) => number(offset, 4)));
  const trailer = Buffer.concat([Buffer.alloc(6), Buffer.from([4, 4]), number(objects.length, 8), number(0, 8), number(at, 8)]);
  return Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer]);
}

function encode(value: Value, add: (value: Value) => number): Buffer {
  if (Buffer.isBuffer(value)) return Buffer.concat([head(0x4, value.length), value]);
  if (typeof value === 'string') {
    if (/^[\0-\x7f]*$/.test(value)) return Buffer.concat([head(0x5, value.length), Buffer.from(value, 'latin1')]);
    return Buffer.concat([head(0x6, value.length), Buffer.from(value, 'utf16le').swap16()]);
  }
  if (Array.isArray(value)) return Buffer.concat([head(0xa, value.length), ...value.map((item) => number(add(item), 4))]);
  const entries = Object.entries(value);
  const keys = entries.map(([key]) => number(add(key), 4));
  const values = entries.map(([, entry]) => number(add(entry), 4));
  return Buffer.concat([head(0xd, entries.length), ...keys, ...values]);
}

function head(type: number, length: number): Buffer {
  return length < 15 ? Buffer.from([(type << 4) | length]) : Buffer.concat([Buffer.from([(type << 4) | 0x0f, 0x12]), number(length, 4)]);
}

function number(value: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUInt32BE(value, size - 4);
  return bytes;
}

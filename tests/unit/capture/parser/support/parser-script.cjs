// A process as core/cli/parser.ts, in which the address of a material says what becomes of it.
const behaviours = {
  'https://hang.example/': () => {
    for (;;);
  },
  'https://hang-reading.example/': (task) => {
    while (task !== 'recognise');
  },
  'https://crash.example/': () => process.abort(),
  'https://heap.example/': () => {
    const map = new Map();
    for (let count = 0; ; count += 1) map.set(count, [count]);
  },
};

process.on('message', ({ task, material }) => {
  behaviours[material.address]?.(task);
  const recognised = { kind: 'html', pointsTo: null, statedAddress: null, refusal: null, unpacked: { parts: [], onlyParts: false }, failure: null };
  const read = { reading: { encoding: String(process.pid), blocks: [], flags: [], metadata: {} }, failure: { step: 'read', code: 'bytes', message: String(material.bytes.length) }, pictures: new Map() };
  if (task === 'tables') process.send({ answer: 'tables', read: { tables: [] } });
  else if (task === 'recognise') process.send({ answer: 'recognised', recognised: { ...recognised, read: null } });
  else if (task === 'recognise-and-read') process.send({ answer: 'recognised', recognised: { ...recognised, read } });
  else process.send({ answer: 'read', read });
});
process.on('disconnect', () => process.exit());
process.send({ answer: 'ready' });

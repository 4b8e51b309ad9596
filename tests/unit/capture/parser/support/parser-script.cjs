// A process as core/cli/parser.ts, in which the address of a material says what becomes of it.
const behaviours = {
  'https://hang.example/': () => {
    for (;;);
  },
  'https://crash.example/': () => process.abort(),
  'https://heap.example/': () => {
    const map = new Map();
    for (let count = 0; ; count += 1) map.set(count, [count]);
  },
};

process.on('message', ({ task, material }) => {
  behaviours[material.address]?.();
  if (task === 'tables') process.send({ answer: 'tables', read: { tables: [] } });
  else process.send({ answer: 'read', read: { reading: { encoding: String(process.pid), blocks: [], flags: [], metadata: {} }, failure: { step: 'read', code: 'bytes', message: String(material.bytes.length) }, pictures: new Map() } });
});
process.on('disconnect', () => process.exit());
process.send({ answer: 'ready' });

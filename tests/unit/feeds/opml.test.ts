import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readOpml } from '../../../core/feeds/opml/read-opml';
import { writeOpml } from '../../../core/feeds/opml/write-opml';

const read = (text: string) => readOpml(Buffer.from(text));

const NESTED = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="Region"><outline text="North &amp; south" title="">
  <outline type="rss" text="Courier" title="Velda Courier" xmlUrl="https://courier.example/rss?a=1&amp;b=2" htmlUrl="https://courier.example/"/></outline>
  <outline type="rss" text="Harbour" xmlUrl="feed://harbour.example/rss"/></outline>
<outline text="Top" xmlUrl="https://top.example/rss" category="/Economy/Ports,/Region"/>
<outline text="Old" type="RSS" url="https://old.example/rss"/>
<outline text="Broken" xmlUrl="mailto:desk@x.example"/><outline text="A note"/><outline type="link" text="Page" url="https://page.example/"/>
</body></opml>`;

describe('readOpml', () => {
  it('reads nested groups, categories and addresses', () => {
    const { outlines, unusable } = read(NESTED);
    expect(outlines).toEqual([
      { address: 'https://courier.example/rss?a=1&b=2', title: 'Velda Courier', group: 'Region / North & south', site: 'https://courier.example/' },
      { address: 'http://harbour.example/rss', title: 'Harbour', group: 'Region', site: null },
      { address: 'https://top.example/rss', title: 'Top', group: 'Economy / Ports', site: null },
      { address: 'https://old.example/rss', title: 'Old', group: '', site: null },
    ]);
    expect(unusable).toBe(1);
  });

  it('reads what is left of a list that was cut off at both ends', () => {
    const { outlines } = read(NESTED.slice(NESTED.indexOf('<outline type="rss" text="Courier"') - 20, NESTED.indexOf('category=')));
    expect(outlines.map(({ title }) => title)).toEqual(['Velda Courier', 'Harbour']);
  });

  it('reads Russian lists in their own encoding, and bare ampersands', () => {
    const text = '<?xml version="1.0" encoding="windows-1251"?><opml><body><outline text="Газеты"><outline text="Вельда & порт" xmlUrl="https://velda.example/?a=1&b=2"/></outline></body></opml>';
    expect(readOpml(iconv.encode(text, 'windows-1251')).outlines).toEqual([
      { address: 'https://velda.example/?a=1&b=2', title: 'Вельда & порт', group: 'Газеты', site: null },
    ]);
  });

  it('takes an empty list for one, and anything else for none', () => {
    expect(read('<opml version="2.0"><head/><body/></opml>')).toEqual({ outlines: [], unusable: 0 });
    for (const text of ['', 'Port Velda', '<rss><channel/></rss>', '{"a":1}']) {
      expect(() => read(text)).toThrow(expect.objectContaining({ code: 'bad-input' }) as Error);
    }
  });
});

describe('writeOpml', () => {
  it('writes what reads the same again', () => {
    const { outlines } = read(NESTED);
    const awkward = [
      ...outlines,
      { address: 'https://x.example/?q="<&>\'', title: 'Quotes " < & > \' ёәğ', group: 'A<B / "C"', site: null },
      { address: 'https://y.example/', title: 'Y', group: 'Region', site: null },
    ].map((outline) => ({ ...outline, address: new URL(outline.address).href }));
    const again = read(writeOpml('Press & office', awkward)).outlines;
    const sorted = (list: typeof again) => [...list].sort((one, other) => one.address.localeCompare(other.address));
    expect(sorted(again)).toEqual(sorted(awkward));
  });

  it('leaves out what no XML may hold', () => {
    const text = writeOpml('x', [{ address: 'https://x.example/', title: 'bell\u0007', group: '', site: null }]);
    expect(text).toContain('text="bell"');
  });
});

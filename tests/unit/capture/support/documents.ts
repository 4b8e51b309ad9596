import iconv from 'iconv-lite';
import { zipSource } from './zip-source';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const run = (text: string, marks = '') => `<w:r>${marks ? `<w:rPr>${marks}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A Word document: a heading, text with marks and tracked changes, a text box and a table. */
export const DOCX = zipSource({
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'word/document.xml': `<w:document ${W}><w:body>
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run('Порт откроют осенью')}</w:p>
<w:p>${run('Грузооборот вырос на ')}${run('12,5 процента', '<w:b/>')}<w:ins>${run(' за год')}</w:ins><w:del><w:r><w:delText>, сказали</w:delText></w:r></w:del>${run('.')}</w:p>
<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Первая половина ')}</w:p><w:p>${run('и вторая.')}</w:p>
<w:p><w:r><w:pict><w:txbxContent><w:p>${run('Слова в рамке.')}</w:p></w:txbxContent></w:pict></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p>${run('Год')}</w:p></w:tc><w:tc><w:p>${run('Тонны')}</w:p></w:tc></w:tr><w:tr><w:tc><w:p>${run('2025')}</w:p></w:tc><w:tc><w:p>${run('3,4')}</w:p></w:tc></w:tr></w:tbl>
</w:body></w:document>`,
});

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
/** An OpenDocument text with a heading, a paragraph and a list. */
export const ODT = zipSource({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': `<office:document-content xmlns:office="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0"><office:body><office:text>
<text:h text:outline-level="1">Liman payızda açılacaq</text:h><text:p>Yükdaşıma<text:s text:c="1"/>12,5 faiz artıb.</text:p>
<text:list><text:list-item><text:p>körpü</text:p></text:list-item><text:list-item><text:p>yol</text:p></text:list-item></text:list>
</office:text></office:body></office:document-content>`,
});

const cyrillic = (text: string) => [...iconv.encode(text, 'windows-1251')].map((byte) => `\\'${byte.toString(16)}`).join('');
/** A rich text with a Cyrillic font, an escape for a letter beyond it, and a picture that is no text. */
export const RTF = Buffer.from(
  `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times Cyr;}}{\\pict\\pngblip 89504e47}` +
    `\\f1\\b ${cyrillic('Порт откроют осенью')}\\b0\\par\\pard ${cyrillic('Грузооборот вырос на 12,5 процента.')} \\u1178?\\par}`,
  'latin1',
);

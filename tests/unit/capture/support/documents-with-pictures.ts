import { zipSource } from './zip-source';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

/** The pictures that both documents show: a photograph with words below, a smaller one in a text box with words of its own, an icon. */
export interface Shown {
  photograph: Uint8Array;
  boxed: Uint8Array;
  icon: Uint8Array;
}

export function docxWithPictures({ photograph, boxed, icon }: Shown): Buffer {
  const paragraph = (content: string, style = ''): string => `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r>${content}</w:r></w:p>`;
  const words = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
  const drawing = (id: string, alt: string): string => `<w:drawing><wp:inline><wp:docPr id="1" name="Picture" descr="${alt}"/><a:graphic><a:graphicData><a:blip r:embed="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const box = `<w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('<w:pict><v:shape alt="The crane"><v:imagedata r:id="p2"/></v:shape></w:pict>')}${paragraph(words('The crane at work.'), 'Caption')}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  return zipSource({
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style></w:styles>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="p1" Type="${OFFICE}/image" Target="media/image1.png"/><Relationship Id="p2" Type="${OFFICE}/image" Target="media/image2.png"/><Relationship Id="p3" Type="${OFFICE}/image" Target="media/image3.png"/><Relationship Id="far" Type="${OFFICE}/image" Target="https://far.example/a.png" TargetMode="External"/></Relationships>`,
    'word/media/image1.png': photograph,
    'word/media/image2.png': boxed,
    'word/media/image3.png': icon,
    'word/document.xml': `<w:document ${W}><w:body>${[
      paragraph(words('New quay opens'), 'Heading1'),
      paragraph(drawing('p1', 'The quay')),
      paragraph(words('The quay on Friday.'), 'Caption'),
      paragraph(words('The port opened its new quay on Friday.') + drawing('p3', '')),
      paragraph(box),
      paragraph(drawing('far', 'Far away')),
      paragraph(words('Ships of every size can moor there.')),
    ].join('')}</w:body></w:document>`,
  });
}

export function odtWithPictures({ photograph, boxed, icon }: Shown): Buffer {
  const frame = (path: string, alt: string): string => `<draw:frame><draw:image xlink:href="${path}"/><svg:desc>${alt}</svg:desc></draw:frame>`;
  return zipSource({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'Pictures/1.png': photograph,
    'Pictures/2.png': boxed,
    'Pictures/3.png': icon,
    'content.xml': `<office:document-content xmlns:office="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0" xmlns:draw="${ODF}:drawing:1.0" xmlns:svg="${ODF}:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>
<text:h text:outline-level="1">New quay opens</text:h>
<text:p>${frame('Pictures/1.png', 'The quay')}</text:p>
<text:p text:style-name="Illustration">The quay on Friday.</text:p>
<text:p>The port opened its new quay on Friday.${frame('Pictures/3.png', '')}</text:p>
<text:p><draw:frame><draw:text-box><text:p text:style-name="Illustration">${frame('./Pictures/2.png', 'The crane')}The crane at work.</text:p></draw:text-box></draw:frame></text:p>
<text:p>${frame('https://far.example/a.png', 'Far away')}</text:p>
<text:p>Ships of every size can moor there.</text:p>
</office:text></office:body></office:document-content>`,
  });
}

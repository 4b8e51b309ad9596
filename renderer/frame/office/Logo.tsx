import { useEffect, useRef } from 'react';

interface Props {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Empty for a picture that is shown a second time. */
  readonly alt: string;
  readonly className?: string | undefined;
}

/** A picture from its bytes, drawn: the window loads no picture from an address that it made up itself. */
export function Logo({ bytes, alt, className }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let wanted = true;
    createImageBitmap(new Blob([bytes])).then(
      (picture) => {
        const sheet = canvas.current;
        if (!wanted || sheet === null) return;
        sheet.width = picture.width;
        sheet.height = picture.height;
        sheet.getContext('2d')?.drawImage(picture, 0, 0);
      },
      () => undefined,
    );
    return () => { wanted = false; };
  }, [bytes]);
  return <canvas ref={canvas} role={alt === '' ? 'presentation' : 'img'} aria-label={alt === '' ? undefined : alt} className={className} />;
}

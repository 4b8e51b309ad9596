import { styleNonce } from '../../../style-nonce';
import classes from './TextPreview.module.css';

interface Props {
  readonly html: string;
  readonly label: string;
}

/**
 * A web page in a frame without scripts, forms or rights. It is bound by the window's policy too, so its style sheet needs
 * the window's nonce.
 */
export function WebPage({ html, label }: Props) {
  const shown = html.replace('<style>', `<style nonce="${styleNonce()}">`);
  return <iframe className={classes.frame} sandbox="" srcDoc={shown} title={label} />;
}

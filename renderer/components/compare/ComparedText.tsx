import { useTranslation } from 'react-i18next';
import { foldedRows, type ComparisonRow, type Piece } from './comparison-rows';
import classes from './Comparison.module.css';

interface Props {
  readonly rows: readonly ComparisonRow[];
  /** Two columns, the one text beside the other; else one, with what was cut before what was added. */
  readonly beside: boolean;
  readonly language: string;
}

/** Two texts with what was cut, added and changed from the one to the other; paragraphs without a change are folded. */
export function ComparedText({ rows, beside, language }: Props) {
  const { t } = useTranslation();
  return foldedRows(rows).map((group, at) => {
    const lines = group.map((row, index) => <ComparedRow key={index} row={row} beside={beside} language={language} />);
    if (group[0]?.changed !== false) return <div key={at}>{lines}</div>;
    return (
      <details key={at} className={classes.folded}>
        <summary>{t('compare.unchanged', { count: group.length })}</summary>
        {lines}
      </details>
    );
  });
}

function ComparedRow({ row, beside, language }: { readonly row: ComparisonRow } & Pick<Props, 'beside' | 'language'>) {
  const shared = { className: classes.cell, dir: 'auto', lang: language === 'und' ? undefined : language };
  if (!beside) return <p {...shared}>{row.pieces.map((piece) => pieceText(piece, true, true))}</p>;
  return (
    <div className={classes.pair}>
      <p {...shared}>{row.pieces.map((piece) => pieceText(piece, true, false))}</p>
      <p {...shared}>{row.pieces.map((piece) => pieceText(piece, false, true))}</p>
    </div>
  );
}

/** What is cut and added is told by its element, and shown by a line through and under it. */
function pieceText(piece: Piece, former: boolean, latter: boolean) {
  if (piece.kind === 'same') return latter ? piece.text : (piece.was ?? piece.text);
  const [cut, added] = [former ? piece.cut : '', latter ? piece.added : ''];
  return [
    cut !== '' && (
      <del key={`cut ${String(piece.at)}`} data-change={piece.at} tabIndex={-1}>
        {cut}
      </del>
    ),
    added !== '' && (
      <ins key={`added ${String(piece.at)}`} data-change={piece.at} tabIndex={-1}>
        {added}
      </ins>
    ),
    ' ',
  ];
}

import { textPieces, type Pass, type PassContext, type Piece, type TextPiece } from './piece.ts';
import { hasFamilyName, readByline } from './read-byline.ts';
import { readDateline, type FoundDateline } from './read-dateline.ts';

/** Fewer lines than these have no sapo that can be told from the text. */
const LEAST_LINES_WITH_SAPO = 3;

/** Takes what opens the text: a line that signs it, the dateline, and the sapo where that shows. */
export const takeOpening: Pass = (pieces, context) => {
  const lines = pieces.filter(({ type }) => type === 'text').length;
  const at = pieces.findIndex(({ type }) => type === 'text');
  const piece = pieces[at];
  if (piece?.type !== 'text') return pieces;
  const byline = lines > 1 ? readSigned(piece, context) : undefined;
  if (byline !== undefined) {
    const after = takeDateline(pieces.slice(at + 1), lines - 1, context);
    return [...pieces.slice(0, at), byline, ...after];
  }
  return [...pieces.slice(0, at), ...takeDateline(pieces.slice(at), lines, context)];
};

function readSigned(
  { span, isLine }: TextPiece,
  { body, findAgency }: PassContext,
): Piece | undefined {
  const found = isLine ? readByline(body, span, findAgency) : undefined;
  if (found === undefined || !(found.isSure || hasFamilyName(body, found))) return undefined;
  return { type: 'byline', span, signatures: found.signatures };
}

function takeDateline(
  pieces: readonly Piece[],
  lines: number,
  context: PassContext,
): readonly Piece[] {
  const [piece, ...others] = pieces;
  if (piece?.type !== 'text') return pieces;
  const { body } = context;
  const found = readDateline(body, piece.span, context);
  if (found === undefined) return pieces;
  const rest = textPieces(body, { start: found.span.end, end: piece.span.end });
  const isSapo = piece.isLine && lines >= LEAST_LINES_WITH_SAPO && opensSapo(found, context);
  return [
    { type: 'dateline', ...found },
    ...rest.map(({ span }): Piece =>
      isSapo ? { type: 'sapo', span } : { type: 'text', span, isLine: false },
    ),
    ...others,
  ];
}

/** `(Dân trí) - `: newsrooms that open the sapo, and not the text, with their name. */
function opensSapo(
  { places, agencies }: FoundDateline,
  { body, findAgency, publisher }: PassContext,
): boolean {
  const [agency, ...others] = agencies;
  if (publisher?.opening !== 'sapo' || agency === undefined) return false;
  const isOwn = findAgency(body.slice(agency.start, agency.end))?.key === publisher.key;
  return isOwn && places.length === 0 && others.length === 0;
}

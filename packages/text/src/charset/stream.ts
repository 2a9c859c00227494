import type { CharsetLoss } from './charset.ts';

/** Input that waits is tried again with each new part up to this length, else when it has doubled. */
const SHORT = 64;

/** What a charset made of input; see `DecodedChunk` and `EncodedChunk`. */
interface Chunk {
  readonly losses: readonly CharsetLoss[];
  readonly read: number;
}

/** How parts of the input are put together and taken apart. */
export interface InputKind<Input> {
  readonly join: (parts: readonly Input[]) => Input;
  /** Gives the input from a place on, as a copy that nobody else can change. */
  readonly copyFrom: (input: Input, start: number) => Input;
}

/**
 * Feeds a charset part by part: what it leaves unread goes before the next part. Losses are placed
 * from the start of the stream. After the last part a new stream begins.
 *
 * @returns A function that takes a part and whether it is the last one, and gives what came of it;
 *   `undefined` where that was not tried.
 */
export function createFeed<Input extends { readonly length: number }, Output extends Chunk>(
  open: () => (input: Input, isLast: boolean) => Output,
  { join, copyFrom }: InputKind<Input>,
): (part: Input, isLast: boolean) => Output | undefined {
  let convert = open();
  let waiting: Input[] = [];
  let tried = 0;
  let untried = 0;
  let offset = 0;
  return (part, isLast) => {
    untried += part.length;
    // A run of marks may wait for long; read again and again, it would take quadratic time.
    if (!isLast && tried > SHORT && untried < tried) {
      waiting.push(copyFrom(part, 0));
      return undefined;
    }
    const input = waiting.length > 0 ? join([...waiting, part]) : part;
    const output = convert(input, isLast);
    const losses = output.losses.map((loss) => shiftLoss(loss, offset));
    waiting = [copyFrom(input, output.read)];
    tried = input.length - output.read;
    offset += output.read;
    untried = 0;
    if (isLast) {
      convert = open();
      waiting = [];
      tried = offset = 0;
    }
    return { ...output, losses };
  };
}

function shiftLoss(loss: CharsetLoss, offset: number): CharsetLoss {
  const { start, end } = loss.span;
  return { ...loss, span: { start: start + offset, end: end + offset } };
}

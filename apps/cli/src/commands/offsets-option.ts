import { Option } from 'commander';
import { OFFSET_UNITS } from '../output/offset-units.ts';

/** The option `--offsets`, for commands that write offsets into a line. */
export function createOffsetsOption(): Option {
  return new Option('--offsets <unit>', 'what start and end count in the line')
    .choices(OFFSET_UNITS)
    .default('utf16');
}

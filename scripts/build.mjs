/** Builds all packages; what turbo says is shown only where it fails. */
import { runProgram } from './run-program.mjs';

runProgram('turbo', ['run', 'build'], { stdio: 'pipe' });

import type { JSX } from 'preact';
import { dismissProblems, problems } from '../documents/library.ts';
import { texts } from '../interface/interface-texts.ts';
import { DiagnosticList } from './diagnostic-list.tsx';

/** As many problems are shown; a folder of pictures need not fill the page. */
const MOST = 20;

/** What could not be opened, and why. */
export function ProblemList(): JSX.Element | null {
  const list = problems.value;
  if (list.length === 0) return null;
  return (
    <section class="notice notice-error problems" role="alert">
      <h2>
        {texts.value.problemsTitle} ({list.length})
      </h2>
      <ul>
        {list.slice(0, MOST).map((problem, index) => (
          <li key={index}>
            <strong>{problem.fileName}</strong>
            {problem.detail !== undefined && ` (${problem.detail})`}:{' '}
            {texts.value.problems[problem.code]}
            <DiagnosticList diagnostics={problem.diagnostics} />
          </li>
        ))}
        {list.length > MOST && <li>… +{list.length - MOST}</li>}
      </ul>
      <button type="button" onClick={dismissProblems}>
        {texts.value.dismiss}
      </button>
    </section>
  );
}

import type { VNode } from 'preact';
import type { Understood } from '../happening';
import { Part } from './panel-part';

/** The question as it was read: what was looked for, and what was lent or mended. */
export function UnderstoodView({ understood }: { readonly understood: Understood }): VNode {
  const { typed, read, intent, kind, outlet, terms, turnsBefore } = understood;
  return (
    <Part title="The question as understood">
      <dl>
        <dt>Asked</dt>
        <dd>{typed}</dd>
        {read !== typed && (
          <>
            <dt>Read as</dt>
            <dd>{read}</dd>
          </>
        )}
        <dt>Kind</dt>
        <dd>
          {kind} (intent: {intent})
        </dd>
        <dt>Outlet</dt>
        <dd>{outlet ?? 'all'}</dd>
        <dt>Turns before</dt>
        <dd>{turnsBefore}</dd>
      </dl>
      {terms.length > 0 && (
        <div class="scroll" tabIndex={0} role="group" aria-label="Terms">
          <table>
            <thead>
              <tr>
                <th scope="col">Term</th>
                <th scope="col">Is</th>
                <th scope="col">Other wordings taken (stems)</th>
                <th scope="col">News wordings taken (stems)</th>
              </tr>
            </thead>
            <tbody>
              {terms.map((term, index) => (
                <tr key={index}>
                  <th scope="row">{term.text}</th>
                  <td>
                    {[
                      term.isName ? 'a name' : 'a word',
                      term.isHeld ? 'in the coverage' : 'not in the coverage',
                      ...(term.isLent ? ['lent by the conversation'] : []),
                    ].join(', ')}
                  </td>
                  <td>{term.otherWordings.join(', ')}</td>
                  <td>{term.newsWordings.join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Part>
  );
}

import type { ComponentChild, VNode } from 'preact';
import { useState } from 'preact/hooks';

/** Rows shown before the rest is asked for. */
const FIRST_ROWS = 10;

/** A table of which only the first rows are shown until more are asked for. */
export function Rows<Row>(props: {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly children?: ComponentChild;
  cells(row: Row): readonly ComponentChild[];
}): VNode {
  const { title, columns, rows, children, cells } = props;
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <div class="part">
      <h3>
        {title} ({rows.length})
      </h3>
      {rows.length === 0 && <p class="more">None.</p>}
      {rows.length > 0 && children}
      {rows.length > 0 && (
        <div class="scroll" tabIndex={0} role="group" aria-label={title}>
          <table>
            <thead>
              <tr>
                {columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row, index) => (
                <tr key={index}>
                  {cells(row).map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > shown.length && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            showWhole(true);
          }}
        >
          All {rows.length}
        </button>
      )}
    </div>
  );
}

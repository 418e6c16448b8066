import type { Proof, ProofFinding } from '../knowledge/proof';

/** What a copy of an article shows of a proof, in a sentence, with the words where they stand. */
export function proofWords({ article, start }: Proof, finding: ProofFinding): string {
  const words = finding.text === null ? '' : `: “${finding.text}”`;
  switch (finding.kind) {
    case 'stands':
      return `Proved: this copy of ${article} is the same to the letter, and the words stand in it at ${start}${words}`;
    case 'changed':
      return `Proved: the words stand in this copy of ${article} at ${start}, but other words of it were changed since${words}`;
    case 'moved':
      return `Not as it was: the words stand in this copy of ${article}, but at ${finding.start ?? 0} and not at ${start}${words}`;
    case 'gone':
      return `Not proved: the words do not stand in this copy of ${article}.`;
  }
}

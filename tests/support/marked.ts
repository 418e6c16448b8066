import { makeArticle } from './articles';
import { engineOf } from './coverage';

/** The words marked in the answer to a question about one article; none where the whole sentence answers. */
export function marked(question: string, body: string): string {
  const { outcome } = engineOf([makeArticle({ headline: 'News of the day', body })]).ask(question, {
    abstain: false,
  });
  const [first] = outcome.excerpts;
  return first?.highlight ? first.text.slice(...first.highlight) : '';
}

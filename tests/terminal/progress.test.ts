import { createProgress } from '../../src/terminal/progress';
import { collector } from '../support/streams';

describe('progress', () => {
  it('counts on one line of a terminal and takes it away at the end', () => {
    const errors = collector(true);
    let clock = 0;
    const progress = createProgress(errors, 'answers', () => (clock += 100));
    for (let step = 0; step < 4; step += 1) progress.step();
    progress.end();
    expect(errors.text()).toBe('\r\u001b[K3 answers, 10 a second\r\u001b[K');
  });

  it('is silent where standard error is no terminal', () => {
    const errors = collector(false);
    const progress = createProgress(errors, 'answers', () => 0);
    progress.step();
    progress.end();
    expect(errors.text()).toBe('');
  });
});
